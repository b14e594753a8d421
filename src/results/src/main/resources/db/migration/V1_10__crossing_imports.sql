-- What timing systems and people sent, byte for byte: the raw log behind the crossings that came of it. Permanent like them.
create table crossing_import (
    id       uuid        primary key,
    race_id  uuid        not null,
    via      text        not null check (via in ('FILE', 'PUSH', 'PAPER')),
    -- Of how it is to be read and of the bytes: the same sent again is the same import.
    digest   text        not null,
    format   text        not null,
    settings jsonb       not null,
    content  bytea       not null check (length(content) <= 1100000),
    sent_at  timestamptz not null,
    sent_by  text        not null,
    unique (race_id, digest)
);
create index crossing_import_race on crossing_import (race_id, via, sent_at);
create trigger crossing_import_is_permanent before update or delete on crossing_import
    for each row execute function refuse_change();

-- A file counts from here on. How many reads were new, the last time that it was confirmed.
create table crossing_import_confirmation (
    import_id    uuid        primary key references crossing_import,
    confirmed_at timestamptz not null,
    confirmed_by text        not null,
    added        int         not null
);
