-- Runners look their own results up all at once, minutes after a race.
create index known_entry_person on known_entry (person_id) where person_id is not null;
