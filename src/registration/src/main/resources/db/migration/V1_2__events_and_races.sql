create table event (
    id          uuid   primary key,
    revision    bigint not null,
    name        text   not null check (length(name) between 1 and 120),
    place       text   not null check (length(place) <= 120),
    country     text   not null check (length(country) <= 60),
    first_day   date   not null,
    last_day    date   not null,
    zone        text   not null,
    description text   not null check (length(description) <= 10000),
    status      text   not null check (status in ('DRAFT', 'OPEN', 'CLOSED', 'ARCHIVED')),
    organizer   uuid   not null,
    constraint event_ends_after_it_begins check (last_day >= first_day)
);
create index event_by_day on event (first_day, id);
create index event_by_organizer on event (organizer);

create table event_official (
    event_id  uuid not null references event,
    account   uuid not null,
    person_id uuid not null references person,
    role      text not null check (role in ('TIMEKEEPER', 'JUDGE', 'DESK')),
    constraint one_role_per_official primary key (event_id, account)
);
create index event_official_by_account on event_official (account);

create table race (
    id                   uuid    primary key,
    revision             bigint  not null,
    event_id             uuid    not null references event,
    name                 text    not null check (length(name) between 1 and 120),
    discipline           text    not null,
    distance_millimetres bigint  check (distance_millimetres > 0),
    timing               text    not null check (timing in ('FAT', 'HAND', 'TRANSPONDER', 'GUN_CLOCK')),
    rule_set             text    not null,
    -- Who takes a place locks this row first, counts, and then inserts.
    capacity             int     check (capacity > 0),
    withdrawn            boolean not null default false
);
create index race_by_event on race (event_id, id);

create table race_direction (
    race_id   uuid not null references race,
    position  int  not null,
    direction text not null check (direction in ('BACKWARD', 'FORWARD', 'ALTERNATED')),
    primary key (race_id, position)
);

create table wave (
    id            uuid        primary key,
    race_id       uuid        not null references race,
    name          text        not null check (length(name) between 1 and 60),
    planned_start timestamptz not null,
    -- so that an entry's wave can only be one of its own race
    constraint wave_of_race unique (race_id, id)
);

create table race_category (
    race_id  uuid not null references race,
    position int  not null,
    code     text not null check (length(code) between 1 and 20),
    name     text not null check (length(name) <= 60),
    sex      text check (sex in ('F', 'M', 'X')),
    min_age  int  check (min_age between 0 and 150),
    max_age  int  check (max_age between 0 and 150),
    primary key (race_id, position),
    constraint category_ends_after_it_begins check (min_age <= max_age)
);
