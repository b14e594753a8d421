-- Runs that people logged.
create table activity (
    id                   uuid        primary key,
    revision             bigint      not null,
    account              uuid        not null,
    person_id            uuid        not null,
    started_at           timestamptz not null,
    zone                 text        not null,
    local_date           date        not null,
    direction            text        not null,
    distance_millimetres bigint      not null check (distance_millimetres > 0),
    duration_millis      bigint      check (duration_millis > 0),
    note                 text,
    evidence             int         not null check (evidence between 0 and 4),
    received_at          timestamptz not null,
    status               text        not null check (status in ('COUNTED', 'IN_REVIEW', 'REFUSED', 'WITHDRAWN')),
    review_reason        text
);
create index activity_account on activity (account, started_at desc);
