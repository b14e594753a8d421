-- Whoever comes out of an earlier round is the same runner and wears the same bib, also where the rounds share their bibs. The entry
-- that they began with; null for one that comes out of no other.
alter table entry add column first_entry uuid references entry;

with recursive chain (id, first) as (
    select id, id from entry where from_entry is null
    union all
    select entry.id, chain.first from entry join chain on entry.from_entry = chain.id
)
update entry set first_entry = chain.first from chain where chain.id = entry.id and chain.first <> chain.id;

-- For the constraint below; whoever owns the database may create it.
create extension if not exists btree_gist;

-- In a pool a bib is one runner's, in a race it is worn once.
drop index one_active_bib;
alter table entry add constraint one_runner_per_bib
    exclude using gist (bib_pool with =, bib with =, (coalesce(first_entry, id)) with <>)
    where (bib is not null and status not in ('WITHDRAWN', 'REFUSED', 'EXPIRED'));
create unique index one_active_bib on entry (race_id, bib)
    where status not in ('WITHDRAWN', 'REFUSED', 'EXPIRED');
