-- The file stays with its report, so that it can be read again once somebody has said what a column means; both go after a day.
alter table entry_import add column file bytea;
