-- Races over the same measured course share its id; null is a course of its own.
alter table race add column course_id uuid;
create index race_by_course on race (course_id) where course_id is not null;

-- How clubs score as teams; null where they do not.
alter table race add column team_scorers int check (team_scorers between 1 and 100);
alter table race add column team_min_women int check (team_min_women between 0 and team_scorers);
alter table race add column team_renumbered boolean;
alter table race add constraint team_scoring_is_whole
    check (num_nonnulls(team_scorers, team_min_women, team_renumbered) in (0, 3));

-- Points between start and finish, in the order of the course.
create table race_split (
    race_id              uuid   not null references race,
    position             int    not null,
    code                 text   not null check (length(code) between 1 and 20),
    name                 text   not null check (length(name) between 1 and 60),
    distance_millimetres bigint check (distance_millimetres > 0),
    primary key (race_id, position),
    constraint one_split_per_code unique (race_id, code) deferrable initially deferred
);
