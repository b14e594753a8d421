-- Other spellings of a club: whoever writes one means this club.
create table club_alias (
    id       uuid primary key,
    name     text not null check (length(name) between 1 and 120),
    name_key text not null constraint one_club_per_alias unique,
    club_id  uuid not null references club
);
create index club_alias_of on club_alias (club_id);

alter table club add column merged_into uuid references club,
    add constraint club_is_not_merged_into_itself check (merged_into <> id);

-- For which club somebody runs when. Open ends are null; the last day counts.
create table club_time (
    id        uuid primary key,
    person_id uuid not null references person,
    club_id   uuid not null references club,
    from_day  date,
    until_day date,
    constraint club_time_ends_after_it_begins check (until_day >= from_day)
);
create index club_time_of on club_time (person_id, from_day);

insert into club_time (id, person_id, club_id)
select gen_random_uuid(), id, club_id from person where club_id is not null;
