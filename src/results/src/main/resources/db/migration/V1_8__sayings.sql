-- All that was ever said of a run that scores, the oldest first: the runner's own words, and corrections by organizers of
-- challenges. Sayings are only ever added, so that a challenge's board at its final instant can be told at any later one.
alter table activity add column sayings jsonb;

update activity set sayings = jsonb_build_array(jsonb_build_object(
    'at', to_char(received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'challenge_id', null,
    'reason', null,
    'started_at', to_char(started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'zone', zone,
    'local_date', local_date,
    'direction', direction,
    'distance_millimetres', distance_millimetres,
    'duration_millis', duration_millis,
    'evidence', evidence,
    'status', status));

alter table activity
    alter column sayings set not null,
    add constraint activity_sayings check (jsonb_array_length(sayings) between 1 and 100);
create index activity_person on activity (person_id, started_at desc);

-- Challenges and who takes part in them, as registration told us.
create table known_challenge (
    id       uuid   primary key,
    revision bigint not null,
    fact     jsonb  not null
);

create table known_membership (
    id           uuid   primary key,
    revision     bigint not null,
    challenge_id uuid   not null,
    person_id    uuid   not null,
    joined_on    date   not null,
    left_on      date
);
create index known_membership_challenge on known_membership (challenge_id, person_id);

-- An act belongs to an event or to a challenge.
alter table audit
    alter column event_id drop not null,
    add column challenge_id uuid,
    add constraint audit_belongs check (num_nonnulls(event_id, challenge_id) = 1);
create index audit_challenge on audit (challenge_id, id);
