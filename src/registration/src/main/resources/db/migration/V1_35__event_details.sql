-- What people should know about an event beside its races.
create table event_details (
    event_id     uuid primary key references event,
    venue        text not null check (length(venue) <= 500),
    language     text not null check (language ~ '^[a-z]{2}$'),
    notice       text check (length(notice) between 1 and 500),
    notice_since timestamptz,
    constraint notice_says_since_when check ((notice is null) = (notice_since is null))
);

create table event_programme (
    event_id  uuid        not null references event_details,
    position  int         not null,
    starts_at timestamptz not null,
    what      text        not null check (length(what) between 1 and 200),
    primary key (event_id, position)
);

create table event_attachment (
    id       uuid        primary key,
    event_id uuid        not null references event,
    name     text        not null check (length(name) between 1 and 130),
    type     text        not null check (type in ('application/pdf', 'image/png', 'image/jpeg')),
    content  bytea       not null,
    bytes    int         not null check (bytes between 1 and 5242880 and bytes = length(content)),
    added_by uuid        not null,
    added_at timestamptz not null
);
create index event_attachment_by_event on event_attachment (event_id, added_at);
