-- A race as far as results know it: one row from the first time registration tells of it.
create table race (
    id            uuid   primary key,
    revision      bigint not null default 0,
    derivation    bigint not null default 0,
    derived_count int    not null default 0,
    rule_set      text,
    stage         text   not null default 'PLANNED' check (stage in ('PLANNED', 'RUNNING', 'PROVISIONAL', 'OFFICIAL')),
    -- From the first printed list on, who takes part and was never seen did not start.
    published     boolean not null default false
);

create table wave_start (
    race_id     uuid        not null,
    wave_id     uuid        not null,
    gun         timestamptz not null,
    crossing_id uuid        references crossing,
    primary key (race_id, wave_id)
);

create table start_offset (
    entry_id uuid   primary key,
    race_id  uuid   not null,
    millis   bigint not null
);

create table declared_outcome (
    entry_id    uuid        primary key,
    race_id     uuid        not null,
    outcome     text        not null check (outcome in ('DID_NOT_FINISH', 'DISQUALIFIED', 'DID_NOT_START')),
    rule        text,
    reason      text,
    declared_at timestamptz not null,
    check (outcome <> 'DISQUALIFIED' or (rule is not null and reason is not null))
);

create table dead_heat (
    id      uuid primary key,
    race_id uuid not null
);
create index dead_heat_race on dead_heat (race_id);

create table dead_heat_member (
    entry_id     uuid primary key,
    dead_heat_id uuid not null references dead_heat on delete cascade
);
create index dead_heat_member_group on dead_heat_member (dead_heat_id);

-- The derived outcome of each entry that ever had one, as it was last told to the others.
create table result (
    entry_id         uuid   primary key,
    race_id          uuid   not null,
    revision         bigint not null,
    derivation       bigint not null,
    outcome          text   check (outcome in ('FINISHED', 'DID_NOT_FINISH', 'DISQUALIFIED', 'DID_NOT_START')),
    millis           bigint check (millis > 0),
    timing           text,
    crossed_at       timestamptz,
    crossed_sequence bigint not null,
    dead_heat        uuid,
    mark             text,
    time             text,
    rule             text,
    reason           text,
    review_reason    text,
    check ((outcome is not distinct from 'FINISHED') = (millis is not null)),
    check ((millis is null) = (crossed_at is null) and (millis is null) = (mark is null))
);
create index result_race on result (race_id);
