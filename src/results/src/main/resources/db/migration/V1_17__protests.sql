-- From the provisional list on protests are taken, for as long as the rule set says. It can be paused and ended by the jury.
create table protest_clock (
    race_id       uuid        primary key,
    started_at    timestamptz not null,
    minutes       int         not null check (minutes > 0),
    paused_at     timestamptz,
    paused_millis bigint      not null default 0 check (paused_millis >= 0),
    ended_at      timestamptz
);

create table protest (
    id          uuid        primary key,
    race_id     uuid        not null,
    -- Whose result it is about; null where it is about the race.
    entry_id    uuid,
    by_whom     text        not null,
    ground      text        not null,
    -- Why it is taken although the time for protests is over.
    late_reason text,
    lodged_at   timestamptz not null,
    lodged_by   uuid        not null,
    decision    text        check (decision in ('UPHELD', 'REJECTED', 'WITHDRAWN')),
    reason      text,
    decided_at  timestamptz,
    decided_by  uuid,
    check ((decision is null) = (reason is null) and (decision is null) = (decided_at is null)
           and (decision is null) = (decided_by is null))
);
create index protest_race on protest (race_id, lodged_at);

-- A second person has compared a printed list with the papers.
create table publication_check (
    publication_id uuid        primary key references publication on delete cascade,
    checked_at     timestamptz not null,
    checked_by     uuid        not null
);
