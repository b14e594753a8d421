-- A bank's export that was read but not yet booked; thrown away when it expires. The file is read anew each time it is
-- looked at, for what its lines mean depends on what is open then.
create table bank_import (
    id         uuid        primary key,
    event_id   uuid        not null references event,
    account    uuid        not null,
    file       bytea       not null check (length(file) <= 5000000),
    expires_at timestamptz not null,
    -- how many payments the confirmation booked; null before
    booked     int         check (booked >= 0)
);
create index bank_import_by_age on bank_import (expires_at);

-- What people said their columns mean.
create table remembered_heading (
    account uuid not null,
    kind    text not null check (kind in ('BANK', 'ENTRIES')),
    heading text not null check (length(heading) <= 200),
    field   text not null check (length(field) <= 40),
    primary key (account, kind, heading)
);
