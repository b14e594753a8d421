-- What passed a timing point, as it was stamped. Permanent: nothing here is ever changed or deleted.
create table crossing (
    id               uuid        primary key,
    race_id          uuid        not null,
    device           uuid        not null,
    sequence         bigint      not null,
    boot_id          text        not null,
    at               timestamptz not null,
    monotonic_millis bigint      not null,
    point            text        not null check (point in ('START', 'FINISH')),
    bib              text,
    chip             text,
    source           text        not null check (source in ('TAP', 'CHIP', 'IMPORT', 'PAPER')),
    received_at      timestamptz not null,
    received_by      text        not null,
    unique (device, sequence)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% keeps what happened and is never changed', tg_table_name;
end $$;
create trigger crossing_is_permanent before update or delete on crossing
    for each row execute function refuse_change();

-- What became of a crossing: whose it is, whether it counts and why not. People assign and dismiss; the rest is derived.
create table crossing_state (
    crossing_id  uuid    primary key references crossing,
    race_id      uuid    not null,
    bib          text,
    entry_id     uuid,
    state        text    not null check (state in ('USED', 'WAITING_FOR_BIB', 'DUPLICATE', 'BEFORE_START', 'UNKNOWN_BIB',
                                                   'IN_REVIEW', 'DISMISSED', 'QUARANTINED')),
    reason       text,
    quarantined  boolean not null default false,
    accepted     boolean not null default false,
    assigned_by  uuid,
    dismissed_by uuid,
    dismissal    text,
    check ((dismissed_by is null) = (dismissal is null))
);
create index crossing_state_entry on crossing_state (entry_id);
create index crossing_state_bib on crossing_state (race_id, bib);
create index crossing_state_state on crossing_state (race_id, state);
