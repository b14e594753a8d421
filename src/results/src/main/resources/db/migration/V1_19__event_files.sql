-- Now the whole fact of a person is kept, for the file of an event. Of those told before, this comes with their next change.
alter table known_person
    add column public_name text,
    add column club_id     uuid;

-- Events of which a file is kept. It is due while more was asked for than was written.
create table event_file (
    event_id   uuid        primary key,
    asked      bigint      not null check (asked > 0),
    written    bigint      not null default 0,
    written_at timestamptz,
    check (written between 0 and asked)
);
insert into event_file (event_id, asked)
select distinct r.event_id, 1 from publication p join known_race r on r.id = p.race_id;
