-- Facts wait here, written in the transaction that made them true, until the relay has sent them.
create table outbox (
    id       bigint generated always as identity primary key,
    topic    text   not null,
    key      uuid   not null,
    type     text   not null,
    revision bigint not null,
    payload  text   not null
);

-- A revision is the epoch in the high bits and this counter in the low ones.
create sequence fact_counter;

create table fact_epoch (
    single boolean primary key default true check (single),
    epoch  bigint  not null check (epoch between 1 and 8191)
);
insert into fact_epoch (epoch) values (1);

-- Which relay worked here last, and whether it ended in order. If not, its last records may still be on their way.
create table relay_handover (
    single   boolean primary key default true check (single),
    holder   uuid,
    released boolean not null
);
insert into relay_handover (released) values (true);
