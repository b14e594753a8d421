-- Two people at one line: one stamps times, the other reads bibs in the order at the line. Both streams are kept for ever.

-- One bib of a bib sequence, as it was read: 1*7 stays 1*7, and nothing at all is a runner whose bib nobody could read.
create table bib_reading (
    id               uuid        primary key,
    race_id          uuid        not null,
    device           uuid        not null,
    sequence         bigint      not null,
    boot_id          text        not null,
    at               timestamptz not null,
    monotonic_millis bigint      not null,
    bib              text,
    -- Takes an earlier reading of the device back; with a bib it stands in the other's place.
    undoes           bigint      check (undoes < sequence),
    quarantined      boolean     not null,
    rehearsal        uuid,
    received_at      timestamptz not null,
    received_by      text        not null,
    unique (device, sequence)
);
create index bib_reading_race on bib_reading (race_id, device);
create trigger bib_reading_is_permanent before update or delete on bib_reading
    for each row execute function refuse_change();

-- How a stream of times and a stream of bibs were paired: edits anchored at taps and readings. One row for each time that
-- somebody applied one; what was undone stays as a row.
create table alignment (
    id           uuid        primary key,
    race_id      uuid        not null,
    number       int         not null,
    times_device uuid        not null,
    bibs_device  uuid        not null,
    edits        jsonb       not null,
    applied_by   uuid        not null,
    applied_at   timestamptz not null,
    undone_by    uuid,
    undone_at    timestamptz,
    unique (race_id, number),
    check ((undone_by is null) = (undone_at is null))
);

-- What applying it changed, crossing by crossing, so that undoing it puts back exactly that.
create table alignment_change (
    alignment_id uuid  not null references alignment on delete cascade,
    crossing_id  uuid  not null references crossing on delete cascade,
    before       jsonb not null,
    after        jsonb not null,
    primary key (alignment_id, crossing_id)
);
