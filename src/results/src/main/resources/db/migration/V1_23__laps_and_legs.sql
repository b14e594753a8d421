-- What officials say of a leg of a relay team: that it does not count, or that it began at a time of its own.
create table declared_leg (
    entry_id     uuid    not null,
    race_id      uuid    not null,
    leg          int     not null check (leg between 1 and 100),
    finished     boolean not null,
    -- Since the gun; null where the hand-over or the mass start began it.
    start_millis bigint  check (start_millis >= 0),
    reason       text    not null,
    primary key (entry_id, leg),
    check (not finished or start_millis is not null)
);
create index declared_leg_race on declared_leg (race_id);

-- How far somebody got in a fixed time, as it was measured: whole laps and the rest of the last one.
create table measured_distance (
    entry_id    uuid   primary key,
    race_id     uuid   not null,
    millimetres bigint not null check (millimetres >= 0),
    reason      text   not null
);
create index measured_distance_race on measured_distance (race_id);

alter table result
    add column distance_millimetres bigint check (distance_millimetres >= 0),
    add column laps jsonb not null default '[]',
    add column legs jsonb not null default '[]',
    drop constraint result_check,
    drop constraint result_check1,
    add constraint result_has_a_performance
        check ((outcome is not distinct from 'FINISHED') = (num_nonnulls(millis, distance_millimetres) = 1)),
    add constraint result_has_no_two_performances check (num_nonnulls(millis, distance_millimetres) < 2),
    add constraint result_performance_has_a_mark
        check ((outcome is not distinct from 'FINISHED') = (crossed_at is not null)
               and (outcome is not distinct from 'FINISHED') = (mark is not null));

alter table known_entry add column leg_runners jsonb not null default '[]';
