-- Who did what to which thing, when, from what to what, and why. What changed is told as its fact tells it, so nothing
-- stands here that the public may not know.
create table audit (
    id       bigint      generated always as identity primary key,
    at       timestamptz not null,
    account  uuid        not null,
    -- the event or challenge it belongs to
    scope    uuid        not null,
    thing    text        not null,
    thing_id uuid        not null,
    deed     text        not null,
    "from"   jsonb,
    "to"     jsonb,
    reason   text        check (length(reason) <= 500)
);
create index audit_by_scope on audit (scope, id);
