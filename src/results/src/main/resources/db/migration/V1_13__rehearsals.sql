-- A race run for practice. What happens in it from begun_at until it is hidden belongs to the rehearsal; while hidden_at is
-- set nobody sees it. aside holds the rows of the other side: of before while it is shown, its own while it is hidden.
create table rehearsal (
    id           uuid        primary key,
    race_id      uuid        not null,
    begun_at     timestamptz not null,
    begun_by     uuid        not null,
    hidden_at    timestamptz check (hidden_at >= begun_at),
    hidden_by    uuid,
    converted_at timestamptz,
    converted_by uuid,
    purged_at    timestamptz,
    aside        jsonb,
    check (hidden_at is null or converted_at is null),
    check (purged_at is null or (hidden_at is not null and aside is null))
);
create index rehearsal_race on rehearsal (race_id, begun_at);
-- A race is rehearsed once at a time.
create unique index rehearsal_open on rehearsal (race_id) where hidden_at is null and converted_at is null;
create index rehearsal_due on rehearsal (hidden_at) where purged_at is null and hidden_at is not null;

alter table race
    -- The rehearsal that is going on.
    add column rehearsal        uuid   references rehearsal,
    -- Results of earlier derivations belong to a rehearsal that was hidden.
    add column first_derivation bigint not null default 0;

create index crossing_rehearsal on crossing (rehearsal) where rehearsal is not null;

-- A list printed in a rehearsal; it leaves its version number free.
alter table publication
    add column rehearsal uuid,
    drop constraint publication_race_id_version_key,
    add constraint publication_race_id_version_key unique nulls not distinct (race_id, rehearsal, version);

-- For what is permanent and stands under its race: whether it is put away with its rehearsal.
create function is_hidden(rehearsal uuid) returns boolean language sql stable as $$
    select exists (select from rehearsal r where r.id = $1 and r.hidden_at is not null)
$$;

-- A week after a rehearsal was hidden what is permanent of it may go, and nothing else ever.
create function may_be_purged(rehearsal uuid) returns boolean language sql stable as $$
    select exists (
        select from rehearsal r where r.id = $1 and r.purged_at is null and r.hidden_at <= now() - interval '7 days')
$$;
create function refuse_all_but_purge() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and may_be_purged(old.rehearsal) then
        return old;
    end if;
    raise exception '% keeps what happened and is never changed', tg_table_name;
end $$;
drop trigger crossing_is_permanent on crossing;
create trigger crossing_is_permanent before update or delete on crossing
    for each row execute function refuse_all_but_purge();
drop trigger publication_is_permanent on publication;
create trigger publication_is_permanent before update or delete on publication
    for each row execute function refuse_all_but_purge();

drop trigger bib_reading_is_permanent on bib_reading;
create trigger bib_reading_is_permanent before update or delete on bib_reading
    for each row execute function refuse_all_but_purge();
create index bib_reading_rehearsal on bib_reading (rehearsal) where rehearsal is not null;

-- An amendment goes with its crossing, and before it.
create function refuse_all_but_purge_of_crossing() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and exists (
        select from crossing c
        where c.device = old.device and c.sequence = old.crossing_sequence and may_be_purged(c.rehearsal)) then
        return old;
    end if;
    raise exception '% keeps what happened and is never changed', tg_table_name;
end $$;
drop trigger amendment_is_permanent on amendment;
create trigger amendment_is_permanent before update or delete on amendment
    for each row execute function refuse_all_but_purge_of_crossing();
