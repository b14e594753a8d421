-- Who did what to which thing, when, from what to what, and why.
create table audit (
    id         bigint      generated always as identity primary key,
    event_id   uuid        not null,
    race_id    uuid,
    thing      uuid        not null,
    act        text        not null,
    was        text,
    became     text,
    reason     text,
    actor      uuid        not null,
    at         timestamptz not null
);
create index audit_race on audit (race_id, id);
create trigger audit_is_permanent before update or delete on audit
    for each row execute function refuse_change();
