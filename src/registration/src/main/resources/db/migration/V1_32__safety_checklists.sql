-- What an organizer answered about the safety of an event, version by version. Nothing is ever changed here.
create table safety_checklist (
    id       uuid        primary key,
    event_id uuid        not null references event,
    version  int         not null check (version > 0),
    at       timestamptz not null,
    account  uuid        not null,
    constraint one_safety_checklist_per_version unique (event_id, version)
);
create index safety_checklist_by_time on safety_checklist (at);

create table safety_answer (
    checklist_id uuid not null references safety_checklist,
    position     int  not null,
    -- a code, not a choice of this schema: questions come and go, answers stay
    question     text not null check (length(question) between 1 and 40),
    kind         text not null check (kind in ('YES', 'NOT_APPLICABLE')),
    note         text not null check (length(note) <= 500),
    primary key (checklist_id, position),
    constraint one_answer_per_question unique (checklist_id, question),
    constraint what_does_not_apply_says_why check (kind = 'YES' or note <> '')
);
