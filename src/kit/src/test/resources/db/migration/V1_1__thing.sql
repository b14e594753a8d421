create table thing (
    id       uuid   primary key,
    name     text   not null,
    revision bigint not null
);
