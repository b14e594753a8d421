-- A file of entries that was read but not yet taken over; thrown away when it expires.
create table entry_import (
    id           uuid        primary key,
    race_id      uuid        not null references race,
    account      uuid        not null,
    headings     text[]      not null,
    total        int         not null check (total >= 0),
    good         int         not null check (good between 0 and total),
    expires_at   timestamptz not null,
    -- how many entries the confirmation made; null before
    imported     int
);
create index entry_import_by_age on entry_import (expires_at);

-- The cells as they stood in the file, by field, so that the confirmation can judge them against the race as it is then.
create table entry_import_row (
    import_id uuid    not null references entry_import on delete cascade,
    line      int     not null,
    cells     jsonb   not null,
    ok        boolean not null,
    remarks   jsonb   not null,
    primary key (import_id, line)
);
