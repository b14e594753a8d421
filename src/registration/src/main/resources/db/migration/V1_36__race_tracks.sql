-- The course of a race, point by point; when somebody recorded it is not kept.
create table race_track (
    race_id    uuid               primary key references race,
    latitudes  double precision[] not null,
    longitudes double precision[] not null,
    elevations double precision[] not null,
    added_by   uuid               not null,
    added_at   timestamptz        not null,
    constraint track_has_points check (cardinality(latitudes) between 2 and 50000),
    constraint each_point_is_whole
        check (cardinality(longitudes) = cardinality(latitudes) and cardinality(elevations) = cardinality(latitudes))
);
