-- Timing in full: clocks that lie, chips, points of the course, what devices say later, official times, rules of timing.

-- A crossing may stand at a point between start and finish, and may belong to a rehearsal.
alter table crossing
    add column split     text,
    add column rehearsal uuid,
    drop constraint crossing_point_check,
    add constraint crossing_point_check check (point in ('START', 'SPLIT', 'FINISH')),
    add constraint crossing_split_check check ((point = 'SPLIT') = (split is not null));

-- What a device knew of its clock: at a reading of its monotonic clock, its wall clock and the server's.
create table clock_sample (
    device            uuid        not null,
    boot_id           text        not null,
    monotonic_millis  bigint      not null,
    at                timestamptz not null,
    server_at         timestamptz not null,
    round_trip_millis int         not null check (round_trip_millis >= 0),
    primary key (device, boot_id, monotonic_millis)
);

-- An official's word on a device's wall clock; it outranks what was measured.
create table device_offset (
    device        uuid        not null,
    event_id      uuid        not null,
    offset_millis bigint      not null,
    reason        text        not null,
    set_by        uuid        not null,
    set_at        timestamptz not null,
    primary key (device, event_id)
);

-- The instant that counts is derived from the crossing and its device's clocks; what was stamped stays as it was.
alter table crossing_state
    add column instant     timestamptz,
    add column clock_doubt text,
    add column doubt       text,
    add column aligned     boolean not null default false,
    add column undone      boolean not null default false;
update crossing_state s set instant = c.at from crossing c where c.id = s.crossing_id;
alter table crossing_state
    alter column instant set not null,
    drop constraint crossing_state_state_check,
    add constraint crossing_state_state_check check (state in (
        'USED', 'WAITING_FOR_BIB', 'DUPLICATE', 'BEFORE_START', 'AFTER_FINISH', 'OVER_MAXIMUM', 'UNKNOWN_BIB',
        'UNKNOWN_CHIP', 'IN_REVIEW', 'DISMISSED', 'QUARANTINED'));
create index crossing_race_device on crossing (race_id, device);
create index crossing_chip on crossing (race_id, chip) where chip is not null;

-- What a crossing is before anything is known of whose it is, and the words for it.
create function fresh_state(bib text, chip text, put_aside boolean) returns text language sql immutable as $$
    select case when put_aside then 'QUARANTINED'
                when bib is not null then 'UNKNOWN_BIB'
                when chip is not null then 'UNKNOWN_CHIP'
                else 'WAITING_FOR_BIB' end
$$;
create function state_reason(state text, point text) returns text language sql immutable as $$
    select case when state = 'QUARANTINED' then 'It was stamped after its device code had ended.'
                when state = 'UNKNOWN_BIB' then 'No entry of this race has this bib.'
                when state = 'UNKNOWN_CHIP' then 'Nobody is known to wear this chip.'
                when state = 'WAITING_FOR_BIB' and point = 'START'
                    then 'A gun tap: name it as the start of a wave.' end
$$;

-- What a device said later of a crossing of its own: its bib, undone, brought back. Permanent like the crossing.
create table amendment (
    device            uuid        not null,
    sequence          bigint      not null,
    crossing_sequence bigint      not null,
    bib               text,
    undone            boolean,
    received_at       timestamptz not null,
    received_by       text        not null,
    primary key (device, sequence),
    check (bib is not null or undone is not null)
);
create index amendment_crossing on amendment (device, crossing_sequence);
create trigger amendment_is_permanent before update or delete on amendment
    for each row execute function refuse_change();

-- Who wears which chip at an event; one bib may wear several.
create table chip (
    event_id uuid not null,
    chip     text not null,
    bib      text not null,
    primary key (event_id, chip)
);
create index chip_bib on chip (event_id, bib);

-- Windows, limits and readers of a race, where they are not the usual ones.
create table timing_rules (
    race_id uuid  primary key,
    rules   jsonb not null
);

-- An official time typed over the one that was measured. The crossings stay, and count again when it is taken back.
create table official_time (
    entry_id uuid        primary key,
    race_id  uuid        not null,
    millis   bigint      not null check (millis > 0),
    reason   text        not null,
    set_by   uuid        not null,
    set_at   timestamptz not null
);

-- A handicap says when somebody starts; the official time still counts from the gun (pursuit).
alter table start_offset add column handicap boolean not null default false;

alter table result add column splits jsonb not null default '[]';
