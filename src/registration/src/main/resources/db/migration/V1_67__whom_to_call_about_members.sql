-- Whom to call about somebody who runs a leg of a team. Of who has an entry of her own, the runner is the entry.
alter table emergency_contact add column runner_id uuid;
update emergency_contact set runner_id = entry_id;
alter table emergency_contact drop constraint emergency_contact_pkey;
alter table emergency_contact add primary key (runner_id);
create index emergency_contact_of_entry on emergency_contact (entry_id);
