-- The answer to each request that carried an Idempotency-Key, kept in the transaction that gave it.
create table idempotency (
    actor      text        not null,
    key        text        not null,
    request    text        not null,
    status     int,
    body       text,
    created_at timestamptz not null default now(),
    primary key (actor, key)
);
create index idempotency_age on idempotency (created_at);
