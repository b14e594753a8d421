-- What judges saw. What the n-th report of somebody means is derived, by the rule set, from those that are confirmed.
create table infringement (
    id          uuid        primary key,
    race_id     uuid        not null,
    entry_id    uuid        not null,
    kind        text        not null check (kind in ('DIRECTION', 'LANE', 'NO_WAY_GIVEN', 'FALSE_START', 'COMPANION')),
    -- Which attempt to start the race a false start spoilt.
    attempt     int         not null default 1 check (attempt between 1 and 20),
    place       text,
    note        text,
    at          timestamptz not null,
    state       text        not null check (state in ('REPORTED', 'CONFIRMED', 'UNDONE')),
    reported_at timestamptz not null,
    reported_by uuid        not null,
    check (attempt = 1 or kind = 'FALSE_START')
);
create index infringement_race on infringement (race_id);
create index infringement_entry on infringement (entry_id);
