-- How a round leads to the next. Who advances is derived each time it is asked; kept is only what nothing can be derived from.
create table progression (
    race_id      uuid primary key,
    next_race_id uuid not null unique,
    by_place     int  not null check (by_place between 0 and 1000),
    by_time      int  not null check (by_time between 0 and 1000),
    -- How many the next round has room for, all its heats together.
    lanes        int  not null check (lanes between 1 and 1000),
    check (race_id <> next_race_id)
);

-- Lots that were drawn. One that is corrected stays, with the moment from which it did not count any more.
create table round_draw (
    id          uuid        primary key,
    race_id     uuid        not null,
    -- In the order of ids, so that lots among the same entries are found whoever names them.
    among       uuid[]      not null,
    drawn       uuid[]      not null,
    -- From which anybody can draw them again; null where people drew.
    seed        bigint,
    reason      text,
    at          timestamptz not null,
    by_whom     uuid        not null,
    replaced_at timestamptz,
    check (cardinality(among) between 2 and 1000 and among <@ drawn and drawn <@ among)
);
create unique index round_draw_on_record on round_draw (race_id, among) where replaced_at is null;

-- Heats that were timed in another way than the race.
create table heat_method (
    race_id uuid not null,
    wave_id uuid not null,
    method  text not null check (method in ('FAT', 'HAND', 'TRANSPONDER', 'GUN_CLOCK')),
    primary key (race_id, wave_id)
);

-- A lane counts while its runner is in that heat.
create table lane (
    entry_id uuid primary key,
    race_id  uuid not null,
    wave_id  uuid not null,
    lane     bigint not null check (lane between 1 and 100),
    unique (race_id, wave_id, lane)
);

-- How the lanes of a race came about.
create table lane_order (
    race_id uuid        primary key,
    way     text        not null check (way in ('AS_ENTERED', 'MARKS', 'PREVIOUS_ROUND', 'HAND')),
    lanes   bigint,
    seed    bigint,
    reason  text,
    at      timestamptz not null,
    by_whom uuid        not null
);
