-- What an organizer asks runners besides what every entry says. Kept when it is asked no longer: its answers stay readable.
create table question (
    id       uuid    primary key,
    event_id uuid    not null references event,
    position int     not null check (position >= 0),
    kind     text    not null check (kind in ('TEXT', 'CHOICE', 'YES_NO')),
    label    text    not null check (length(label) between 1 and 80),
    hint     text    not null check (length(hint) <= 300),
    required boolean not null,
    retired  boolean not null
);
create index question_of_event on question (event_id, position);

-- What a choice is between. Deferred, for options change places within one transaction.
create table question_option (
    question_id uuid not null references question,
    position    int  not null,
    words       text not null check (length(words) between 1 and 80),
    primary key (question_id, position),
    constraint an_option_stands_once unique (question_id, words) deferrable initially deferred
);

-- Asked in these races only; a question that names none is asked in all of its event.
create table question_race (
    question_id uuid not null references question,
    race_id     uuid not null references race,
    primary key (question_id, race_id)
);

-- What was answered, about a person and never public. Deferred, for it may be there before its entry is written.
create table answer (
    id          uuid primary key,
    entry_id    uuid not null references entry deferrable initially deferred,
    question_id uuid not null references question,
    words       text not null check (length(words) between 1 and 200),
    constraint an_entry_answers_once unique (entry_id, question_id)
);
create index answer_to_question on answer (question_id, words);
