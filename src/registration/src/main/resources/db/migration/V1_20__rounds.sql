-- Who comes out of an earlier round, as they were entered there: once in each race that follows.
alter table entry add column from_entry uuid references entry;
create unique index one_entry_out_of_a_round on entry (race_id, from_entry);
create index entry_from on entry (from_entry);
