-- Members of a relay team answer for themselves. Whoever is named for a place gets an id of her own, so that what somebody
-- agreed to is never taken for the word of who comes in her place.
alter table relay_member
    add column runner_id  uuid not null default gen_random_uuid() constraint one_place_of_a_runner unique,
    add column birth_date date;
alter table relay_member alter column runner_id drop default;

-- null: the entry's own runner
alter table consent add column runner_id uuid;
alter table consent add column consenter uuid not null generated always as (coalesce(runner_id, entry_id)) stored;
drop index consent_of_entry;
create index consent_of_consenter on consent (consenter, kind, id);
create index consent_of_entry on consent (entry_id);
