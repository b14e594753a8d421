-- What was sent while a rehearsal went on belongs to it, is hidden with it and goes with it.
alter table crossing_import add column rehearsal uuid references rehearsal;
create index crossing_import_rehearsal on crossing_import (rehearsal) where rehearsal is not null;
drop trigger crossing_import_is_permanent on crossing_import;
create trigger crossing_import_is_permanent before update or delete on crossing_import
    for each row execute function refuse_all_but_purge();

-- The same bytes may be sent in a rehearsal and, a day later, in the race.
alter table crossing_import drop constraint crossing_import_race_id_digest_key;
create unique index crossing_import_content on crossing_import (race_id, digest, rehearsal) nulls not distinct;

alter table crossing_import_confirmation
    drop constraint crossing_import_confirmation_import_id_fkey,
    add constraint crossing_import_confirmation_import_id_fkey
        foreign key (import_id) references crossing_import on delete cascade;
