-- What registration told us, each row as its newest fact. All of it can be dropped and read again.
create table known_event (
    id       uuid   primary key,
    revision bigint not null,
    fact     jsonb  not null
);

create table known_race (
    id       uuid   primary key,
    revision bigint not null,
    event_id uuid   not null,
    fact     jsonb  not null
);

-- Its rows are also what a derivation locks: whoever derives an entry's outcome holds its row.
create table known_entry (
    id          uuid    primary key,
    revision    bigint  not null,
    race_id     uuid    not null,
    wave_id     uuid    not null,
    person_id   uuid,
    club_id     uuid,
    bib         text,
    public_name text    not null,
    sex         text    not null,
    category    text,
    direction   text    not null,
    status      text    not null,
    takes_part  boolean not null
);
create index known_entry_bib on known_entry (race_id, bib);

create table known_person (
    id       uuid   primary key,
    revision bigint not null,
    account  uuid,
    sex      text
);
create index known_person_account on known_person (account);

create table known_club (
    id       uuid   primary key,
    revision bigint not null,
    name     text   not null
);
