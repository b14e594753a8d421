create table entry (
    id                uuid        primary key,
    revision          bigint      not null,
    race_id           uuid        not null references race,
    wave_id           uuid        not null,
    person_id         uuid        references person,
    club_id           uuid        references club,
    bib               text        check (length(bib) between 1 and 12),
    -- bibs in the order people count: 2 before 10, letters behind
    bib_number        numeric     generated always as (substring(bib from '^[0-9]+')::numeric) stored,
    given_name        text        not null check (length(given_name) <= 80),
    family_name       text        not null check (length(family_name) <= 80),
    public_name_style text        not null check (public_name_style in ('FULL', 'FIRST_NAME_INITIAL', 'INITIALS', 'ANONYMOUS')),
    public_name       text        not null,
    email             text        check (length(email) <= 254),
    sex               text        not null check (sex in ('F', 'M', 'X')),
    birth_date        date,
    nation            text        check (nation ~ '^[A-Z]{2,3}$'),
    category          text,
    -- true: said by the organizer; false: chosen by the birth date, and again when that or the race's categories change
    category_given    boolean     not null,
    direction         text        not null check (direction in ('BACKWARD', 'FORWARD', 'ALTERNATED')),
    status            text        not null check (status in ('CONFIRMED', 'WITHDRAWN')),
    entered_at        timestamptz not null,
    constraint entry_has_a_name check (given_name <> '' or family_name <> ''),
    constraint entry_wave_of_its_race foreign key (race_id, wave_id) references wave (race_id, id)
);
create unique index one_active_bib on entry (race_id, bib) where status = 'CONFIRMED';
create unique index one_active_entry_per_person on entry (race_id, person_id) where status = 'CONFIRMED';
create index entry_in_order on entry (race_id, bib_number, bib, id);
create index entry_by_person on entry (person_id);
