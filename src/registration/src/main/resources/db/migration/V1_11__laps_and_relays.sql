-- How often the finish line is passed; null for once. Where a fixed time decides, how long a lap is.
alter table race add column laps int check (laps between 2 and 1000);
alter table race add column lap_millimetres bigint check (lap_millimetres between 1000 and 100000000);

-- The legs of a relay, in their order; no rows for every other race.
create table race_leg (
    race_id           uuid    not null references race,
    position          int     not null,
    paired            boolean not null,
    mass_start_millis bigint  check (mass_start_millis > 0),
    primary key (race_id, position)
);

-- Who runs each leg of a relay team, as its captain wrote it: a name, or two for a pair.
create table entry_leg_runner (
    entry_id uuid not null references entry,
    position int  not null,
    name     text not null check (length(name) <= 160),
    primary key (entry_id, position)
);
