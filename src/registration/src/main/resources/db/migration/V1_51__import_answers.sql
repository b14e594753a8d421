-- Columns of a file that answer questions of the race, by the ids of the questions.
alter table entry_import_row add column answers jsonb not null default '{}';

-- A heading may mean a question, whose label is longer than the names of fields.
alter table remembered_heading drop constraint remembered_heading_field_check;
alter table remembered_heading add constraint a_meaning_is_short check (length(field) <= 80);
