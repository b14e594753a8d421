-- Why an official list may print differently now: what registration told or an official did since. Rows only come, and go
-- together once the list was looked at; so nobody waits for another's.
create table correction_cause (
    id      bigint      generated always as identity primary key,
    race_id uuid        not null,
    -- A noun as in the audit: outcome, start. Null for what registration told.
    act     text,
    -- Who did it; null where only registration knows.
    actor   uuid,
    at      timestamptz not null,
    -- A human decides first: nothing is printed by itself until something else happens.
    held    boolean     not null default false
);
create index correction_cause_race on correction_cause (race_id);

-- A list may print itself because of what registration told: nobody here did that.
alter table publication alter column published_by drop not null;
alter table audit alter column actor drop not null;
