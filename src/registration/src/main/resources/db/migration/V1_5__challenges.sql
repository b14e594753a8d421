create table challenge (
    id           uuid   primary key,
    revision     bigint not null,
    name         text   not null check (length(name) between 1 and 120),
    description  text   not null check (length(description) <= 10000),
    metric       text   not null check (metric in ('BACKWARD_DISTANCE')),
    team_measure text   not null check (team_measure in ('SUM', 'MEAN_ALL', 'MEAN_ACTIVE', 'TOP_N', 'MEDIAN', 'DAILY_MEAN_SUM')),
    top_n        int    check (top_n between 1 and 1000),
    first_day    date   not null,
    last_day     date   not null,
    days         text   not null check (days in ('PARTICIPANT', 'CHALLENGE', 'UTC')),
    zone         text   not null,
    min_evidence int    not null check (min_evidence between 0 and 4),
    status       text   not null check (status in ('DRAFT', 'OPEN', 'ARCHIVED')),
    organizer    uuid   not null,
    constraint challenge_ends_after_it_begins check (last_day >= first_day),
    constraint top_n_is_for_top_n check ((team_measure = 'TOP_N') = (top_n is not null))
);
create index challenge_by_day on challenge (first_day, id);

create table team (
    id           uuid    primary key,
    revision     bigint  not null,
    challenge_id uuid    not null references challenge,
    name         text    not null check (length(name) between 1 and 80),
    name_key     text    not null,
    club_id      uuid    references club,
    withdrawn    boolean not null default false,
    constraint one_team_per_name unique (challenge_id, name_key),
    constraint team_of_challenge unique (challenge_id, id)
);

create table membership (
    id           uuid   primary key,
    revision     bigint not null,
    challenge_id uuid   not null references challenge,
    person_id    uuid   not null references person,
    team_id      uuid,
    zone         text   not null,
    joined_on    date   not null,
    -- the first day that no longer counts
    left_on      date,
    constraint membership_ends_after_it_begins check (left_on >= joined_on),
    constraint membership_team_of_its_challenge foreign key (challenge_id, team_id) references team (challenge_id, id)
);
create unique index one_current_membership on membership (challenge_id, person_id) where left_on is null;
create index membership_by_challenge on membership (challenge_id, team_id);
