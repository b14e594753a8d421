-- A second person has compared a row of the list with the papers. The check stands for what the row said (seen, a digest)
-- and for nothing else: a row that changes is unchecked again.
create table row_check (
    entry_id   uuid        primary key,
    race_id    uuid        not null,
    seen       text        not null,
    checked_at timestamptz not null,
    checked_by uuid        not null
);
create index row_check_race on row_check (race_id);
