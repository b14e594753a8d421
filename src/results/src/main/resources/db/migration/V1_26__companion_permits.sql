-- Who may be accompanied where the rules say: by permit. It belongs to the preparation of a race, also of a rehearsed one.
create table companion_permit (
    entry_id uuid        primary key,
    race_id  uuid        not null,
    given_at timestamptz not null,
    given_by uuid        not null
);
create index companion_permit_race on companion_permit (race_id);
