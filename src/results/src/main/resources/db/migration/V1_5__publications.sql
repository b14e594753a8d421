-- The printed list of a race in its versions. A version never changes.
create table publication (
    id           uuid        primary key,
    race_id      uuid        not null,
    version      int         not null check (version > 0),
    status       text        not null check (status in ('PROVISIONAL', 'OFFICIAL', 'CORRECTED')),
    published_at timestamptz not null,
    published_by uuid        not null,
    rule_set     text        not null,
    note         text,
    rows         jsonb       not null,
    revision     bigint      not null,
    unique (race_id, version),
    check (status <> 'CORRECTED' or note is not null)
);
create trigger publication_is_permanent before update or delete on publication
    for each row execute function refuse_change();
