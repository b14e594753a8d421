-- When and how a race takes entries; no row: while its event is open, without a waiting list.
create table entry_terms (
    race_id       uuid        primary key references race,
    opens_at      timestamptz,
    closes_at     timestamptz,
    waiting_list  boolean     not null,
    -- nobody is offered a place from the list for now
    paused        boolean     not null,
    offer_hours   int         not null check (offer_hours between 1 and 720),
    pending_hours int         not null check (pending_hours between 1 and 2160),
    constraint entries_close_after_they_open check (closes_at > opens_at)
);

-- Places that several races of an event have together, besides what each has of its own. Whoever takes one locks the race
-- first and then this row; nobody takes one without it.
create table shared_capacity (
    id       uuid primary key,
    event_id uuid not null references event,
    name     text not null check (length(name) between 1 and 120),
    capacity int  not null check (capacity > 0)
);
create index shared_capacity_by_event on shared_capacity (event_id, id);

-- A race shares once: two locks of shared places could meet the wrong way round.
create table shared_capacity_race (
    shared_capacity_id uuid not null references shared_capacity,
    race_id            uuid not null constraint a_race_shares_once unique references race,
    primary key (shared_capacity_id, race_id)
);
