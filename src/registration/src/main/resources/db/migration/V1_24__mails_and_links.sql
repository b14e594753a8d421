-- Mails leave by the transaction that made them necessary: a row here, sent later, or kept where there is no mail server.
create table mail (
    id           uuid        primary key,
    recipient    text        not null check (length(recipient) between 3 and 254),
    subject      text        not null check (length(subject) between 1 and 200 and subject !~ '[[:cntrl:]]'),
    -- null: forgotten, for it was long ago
    body         text        check (length(body) <= 20000),
    -- the event it is about, whose organizer may look it up; null for none
    event_id     uuid        references event,
    posted_at    timestamptz not null,
    state        text        not null check (state in ('WAITING', 'KEPT', 'SENT', 'GIVEN_UP')),
    tries        int         not null default 0 check (tries >= 0),
    next_try_at  timestamptz,
    sent_at      timestamptz,
    trouble      text        check (length(trouble) <= 500),
    constraint mail_waiting_has_a_next_try check ((state = 'WAITING') = (next_try_at is not null)),
    constraint mail_sent_says_when check ((state = 'SENT') = (sent_at is not null)),
    constraint mail_waiting_has_a_text check (state <> 'WAITING' or body is not null)
);
create index mail_to_send on mail (next_try_at) where state = 'WAITING';
create index mail_by_event on mail (event_id, id);
create index mail_by_age on mail (posted_at);

-- What somebody without an account may do by an address that nobody can guess. Only its digest is here.
create table link (
    id         uuid        primary key,
    digest     text        not null constraint one_link_per_digest unique check (digest ~ '^[0-9a-f]{64}$'),
    purpose    text        not null check (purpose ~ '^[A-Z_]{1,40}$'),
    -- the thing it is for: which kind, the purpose says
    subject    uuid        not null,
    email      text        check (length(email) <= 254),
    person_id  uuid        references person,
    made_at    timestamptz not null,
    ends_at    timestamptz not null,
    used_at    timestamptz,
    revoked_at timestamptz,
    constraint link_ends_after_it_begins check (ends_at > made_at)
);
create index link_by_subject on link (subject, purpose);
create index link_by_end on link (ends_at);
