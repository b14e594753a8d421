create table series (
    id           uuid    primary key,
    revision     bigint  not null,
    name         text    not null check (length(name) between 1 and 120),
    scoring      text    not null check (scoring in ('POINTS_TABLE', 'POINTS_DOWN', 'TIME')),
    points       int[]   not null check (cardinality(points) <= 1000),
    first_points int     not null check (first_points >= 0),
    step         int     not null check (step >= 0),
    per_sex      boolean not null,
    best         int     not null check (best between 1 and 100),
    minimum      int     not null check (minimum between 1 and 100),
    countback    boolean not null,
    status       text    not null check (status in ('DRAFT', 'OPEN', 'ARCHIVED')),
    organizer    uuid    not null,
    constraint a_table_is_for_points_table check ((scoring = 'POINTS_TABLE') = (cardinality(points) > 0)),
    constraint steps_are_for_points_down check (scoring = 'POINTS_DOWN' or (first_points = 0 and step = 0))
);
create index series_by_name on series (lower(name), id);
create index series_by_organizer on series (organizer);

-- The day is the one the race counts for: two races on one day count once.
create table series_leg (
    series_id uuid not null references series,
    position  int  not null,
    race_id   uuid not null references race,
    day       date not null,
    primary key (series_id, position),
    constraint a_race_counts_once unique (series_id, race_id) deferrable initially deferred
);
