-- In a sentence, if more rows want a place than there were when the file was read.
alter table entry_import add column too_many text
    constraint too_many_is_a_sentence check (length(too_many) between 1 and 500);
