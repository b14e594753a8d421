-- A phone that checks people in by a code, without an account. Only the code's digest is kept.
create table desk_device (
    id           uuid        primary key,
    event_id     uuid        not null references event,
    name         text        not null check (length(name) between 1 and 100),
    code_digest  text        not null unique check (code_digest ~ '^[0-9a-f]{64}$'),
    created_by   uuid        not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null check (expires_at > created_at),
    revoked_at   timestamptz,
    last_seen_at timestamptz
);
create index desk_device_by_event on desk_device (event_id, created_at);

-- What a desk said, as it came, for ever: also what could not be done. What a human decided about it is added later.
create table check_in (
    id            uuid        primary key,
    event_id      uuid        not null references event,
    -- chosen by the desk: the same saying may come twice
    nonce         uuid        not null,
    -- not a reference: what is said of an unknown entry is kept too
    entry_id      uuid        not null,
    deed          text        not null check (deed in ('IN', 'OUT', 'BIB')),
    bib           text        check (length(bib) <= 20),
    was_bib       text        check (length(was_bib) <= 20),
    although      text        check (length(although) between 1 and 300),
    said_at       timestamptz not null,
    received_at   timestamptz not null,
    -- one of them said it
    device_id     uuid        references desk_device,
    account       uuid,
    said_by       text        not null check (length(said_by) between 1 and 200),
    answer        text        not null check (answer in ('DONE', 'ALREADY', 'CONFLICT', 'REFUSED')),
    reason        text,
    -- when it took effect; null while it has not
    done_at       timestamptz,
    decision      text        check (decision in ('APPLIED', 'DISMISSED')),
    decided_by    uuid,
    decided_at    timestamptz,
    decision_note text        check (length(decision_note) between 1 and 300),
    constraint a_saying_counts_once unique (event_id, nonce),
    constraint somebody_said_it check ((device_id is null) <> (account is null)),
    constraint what_was_not_done_has_a_reason check ((answer = 'DONE') = (reason is null)),
    constraint done_is_done check ((done_at is not null) = (answer = 'DONE' or decision is not distinct from 'APPLIED')),
    constraint a_decision_has_who_when_and_why check (
        (decision is null) = (decided_by is null)
        and (decision is null) = (decided_at is null)
        and (decision is null) = (decision_note is null)),
    constraint decided_is_what_was_open check (decision is null or answer in ('CONFLICT', 'REFUSED'))
);
create index check_in_by_entry on check_in (entry_id, done_at) where done_at is not null;
create index check_in_to_decide on check_in (event_id, received_at, id)
    where answer in ('CONFLICT', 'REFUSED') and decision is null;
