-- Races that share bibs have one pool, in which each bib is worn once; a race alone is its own pool.
alter table race add column bib_pool uuid;
update race set bib_pool = id;
alter table race alter column bib_pool set not null;
alter table race add constraint pool_of_race unique (id, bib_pool);

-- The pool of its race, so that the index below can state the rule; it follows when the race changes its pool.
alter table entry add column bib_pool uuid;
update entry set bib_pool = race_id;
alter table entry alter column bib_pool set not null;
alter table entry add constraint entry_in_pool_of_its_race
    foreign key (race_id, bib_pool) references race (id, bib_pool) on update cascade;

drop index one_active_bib;
create unique index one_active_bib on entry (bib_pool, bib)
    where status not in ('WITHDRAWN', 'REFUSED', 'EXPIRED');

-- Which numbers for whom; without category, sex, direction and wave for everybody.
create table bib_rule (
    id        uuid primary key,
    race_id   uuid not null references race,
    position  int  not null check (position >= 0),
    ranges    text not null check (length(ranges) between 1 and 500),
    category  text check (length(category) between 1 and 20),
    sex       text check (sex in ('F', 'M', 'X')),
    direction text check (direction in ('BACKWARD', 'FORWARD', 'ALTERNATED')),
    wave_id   uuid,
    constraint bib_rules_in_order unique (race_id, position) deferrable initially deferred,
    constraint bib_rule_for_wave_of_its_race foreign key (race_id, wave_id) references wave (race_id, id) on delete cascade
);

-- A number that somebody is to get, said by hand.
create table bib_pin (
    entry_id  uuid        primary key references entry,
    bib       text        not null check (length(bib) between 1 and 12),
    pinned_by uuid        not null,
    pinned_at timestamptz not null
);

-- A lost bib is given to nobody until it is found again.
create table lost_bib (
    id           uuid        primary key,
    race_id      uuid        not null references race,
    bib          text        not null check (length(bib) between 1 and 12),
    note         text        check (length(note) between 1 and 200),
    lost_at      timestamptz not null,
    recovered_at timestamptz,
    constraint bib_recovered_after_it_was_lost check (recovered_at >= lost_at)
);
create unique index lost_once_at_a_time on lost_bib (race_id, bib) where recovered_at is null;

-- Who wears which bib in all races of a series.
create table season_bib (
    id        uuid primary key,
    series_id uuid not null references series,
    person_id uuid not null references person,
    bib       text not null check (length(bib) between 1 and 12),
    constraint one_season_bib_per_person unique (series_id, person_id),
    constraint one_person_per_season_bib unique (series_id, bib)
);
create index season_bib_by_person on season_bib (person_id);
