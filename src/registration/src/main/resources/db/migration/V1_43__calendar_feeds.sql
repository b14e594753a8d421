-- The secret address of a person's own calendar.
create table calendar_feed (
    person_id  uuid        primary key references person,
    token_hash text        not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    made_at    timestamptz not null
);

-- A calendar counts the changes of what it shows.
create index audit_by_thing on audit (thing_id);
