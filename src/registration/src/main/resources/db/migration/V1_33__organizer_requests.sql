-- Who asks to open events, and what an admin decided. Whoever has the role is Keycloak's to know.
create table organizer_request (
    id          uuid        primary key,
    account     uuid        not null,
    person_id   uuid        not null references person,
    reason      text        not null check (length(reason) between 1 and 1000),
    asked_at    timestamptz not null,
    state       text        not null check (state in ('ASKED', 'GRANTED', 'REFUSED', 'REVOKED')),
    decided_by  uuid,
    decided_at  timestamptz,
    decision    text        check (length(decision) <= 500),
    tries       int         not null default 0 check (tries >= 0),
    -- when Keycloak is told next; null where it knows, or need not
    next_try_at timestamptz,
    trouble     text        check (length(trouble) <= 500),
    constraint organizer_request_decided_by_somebody
        check ((state = 'ASKED') = (decided_by is null) and (state = 'ASKED') = (decided_at is null)),
    constraint only_the_role_is_carried_to_keycloak check (next_try_at is null or state in ('GRANTED', 'REVOKED'))
);
create unique index one_organizer_request_per_account on organizer_request (account) where state in ('ASKED', 'GRANTED');
create index organizer_request_by_account on organizer_request (account);
create index organizer_request_to_carry_out on organizer_request (next_try_at) where next_try_at is not null;
