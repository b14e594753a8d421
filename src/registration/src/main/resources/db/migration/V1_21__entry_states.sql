-- An entry waits, holds a place, takes part or is over. What a state needs to know stands in the columns that only it fills.
alter table entry drop constraint entry_status_check;
alter table entry add constraint entry_status_check check (status in
    ('DRAFT', 'PENDING', 'CONFIRMED', 'CHECKED_IN', 'WAITLISTED', 'OFFERED', 'WITHDRAWN', 'REFUSED', 'EXPIRED'));

-- When the place of a pending or offered entry is free again by itself.
alter table entry add column held_until timestamptz;
alter table entry add constraint a_place_is_held_until_an_instant
    check ((status in ('PENDING', 'OFFERED')) = (held_until is not null));
create index entry_to_lapse on entry (held_until) where held_until is not null;

-- The place in the queue: numbers only grow, across all races, so that races which share places have one order.
create sequence waiting_number;
alter table entry add column waiting_number bigint;
alter table entry add constraint who_waits_has_a_number
    check ((status = 'WAITLISTED') = (waiting_number is not null));
create unique index waiting_in_order on entry (race_id, waiting_number) where waiting_number is not null;

alter table entry add column refusal text check (length(refusal) between 1 and 500);
alter table entry add constraint a_refusal_has_a_reason check ((status = 'REFUSED') = (refusal is not null));

-- Who is entered by the organizer is confirmed at once; a runner's entry waits for what is required of it.
alter table entry add column entered_by text not null default 'ORGANIZER' check (entered_by in ('RUNNER', 'ORGANIZER'));
alter table entry alter column entered_by drop default;

drop index one_active_bib;
drop index one_active_entry_per_person;
create unique index one_active_bib on entry (race_id, bib)
    where status not in ('WITHDRAWN', 'REFUSED', 'EXPIRED');
create unique index one_active_entry_per_person on entry (race_id, person_id)
    where status not in ('WITHDRAWN', 'REFUSED', 'EXPIRED');
create index entry_holding_a_place on entry (race_id)
    where status in ('PENDING', 'CONFIRMED', 'CHECKED_IN', 'OFFERED');

-- A deadline passes and a place falls to the next without anybody's doing.
alter table audit alter column account drop not null;
