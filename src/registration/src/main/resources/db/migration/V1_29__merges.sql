-- Two people, or two clubs, that turned out to be one. What moved is written down, so that it can move back.
create table merge (
    id        uuid        primary key,
    kind      text        not null check (kind in ('PERSON', 'CLUB')),
    survivor  uuid        not null,
    -- null: an entry that nobody had claimed
    merged    uuid,
    account   uuid        not null,
    made_at   timestamptz not null,
    undone_at timestamptz,
    undone_by uuid,
    constraint nobody_is_merged_into_themselves check (survivor <> merged),
    constraint undone_by_somebody check ((undone_at is null) = (undone_by is null))
);
create index merge_by_survivor on merge (survivor);
create unique index merged_once on merge (merged) where undone_at is null;

create table merge_move (
    merge_id uuid not null references merge,
    thing    text not null check (thing in ('entry', 'membership', 'club-time', 'team', 'person', 'alias')),
    thing_id uuid not null,
    primary key (merge_id, thing, thing_id)
);

alter table person add column merged_into uuid references person,
    add constraint person_is_not_merged_into_herself check (merged_into <> id);
