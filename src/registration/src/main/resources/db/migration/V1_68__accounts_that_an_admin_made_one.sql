-- Why an admin said that two accounts are of one person; null where whoever has both showed them, or runners were matched.
alter table merge add column reason text check (length(reason) between 1 and 500);
