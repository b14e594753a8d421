-- Who was asked to be an official, under which address, and what they answered. event_official has those in office.
create table appointment (
    id         uuid        primary key,
    event_id   uuid        not null references event,
    -- empty for officials from before there were addresses, whose person has none
    email      text        not null check (length(email) <= 254),
    role       text        not null check (role in ('TIMEKEEPER', 'JUDGE', 'DESK')),
    state      text        not null check (state in ('INVITED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'DISMISSED')),
    invited_by uuid        not null,
    invited_at timestamptz not null,
    ends_at    timestamptz not null,
    decided_at timestamptz,
    account    uuid,
    person_id  uuid        references person,
    constraint appointment_ends_after_it_begins check (ends_at > invited_at),
    constraint appointment_decided_says_when check ((state = 'INVITED') = (decided_at is null)),
    constraint official_has_an_account check (state not in ('ACCEPTED', 'DISMISSED') or account is not null)
);
create unique index one_question_per_address on appointment (event_id, lower(email)) where state = 'INVITED';
create unique index one_office_per_account on appointment (event_id, account) where state = 'ACCEPTED';
create index appointment_by_address on appointment (lower(email)) where state = 'INVITED';
create index appointment_by_account on appointment (account);

-- Officials so far were appointed without being asked; they stay in office.
insert into appointment (id, event_id, email, role, state, invited_by, invited_at, ends_at, decided_at, account, person_id)
select gen_random_uuid(), official.event_id, coalesce(person.email, ''), official.role, 'ACCEPTED', event.organizer,
       now(), now() + interval '14 days', now(), official.account, official.person_id
from event_official official
join event on event.id = official.event_id
join person on person.id = official.person_id;
