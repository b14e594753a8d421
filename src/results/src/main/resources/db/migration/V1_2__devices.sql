-- Codes that let a phone or a reader stamp for an event without anybody signed in. The code itself is never kept.
create table device (
    id           uuid        primary key,
    event_id     uuid        not null,
    name         text        not null check (length(name) between 1 and 100),
    kind         text        not null check (kind in ('TIMING')),
    code_digest  text        not null unique,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    revoked_at   timestamptz,
    last_seen_at timestamptz
);
create index device_event on device (event_id);
