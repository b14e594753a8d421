-- Whoever enters somebody else looks after that entry: a parent, a coach, the captain of a team.
alter table entry add column keeper uuid;
create index entry_by_keeper on entry (keeper) where keeper is not null;
-- Without an account a runner is known by name, birth date and address.
create index entry_by_address on entry (race_id, lower(email)) where email is not null;

-- Who runs which leg of a team that a captain has entered. Each says yes by a link of her own.
create table relay_member (
    id                uuid        primary key,
    entry_id          uuid        not null references entry,
    leg               int         not null check (leg >= 1),
    -- the second of a pair runs beside the first
    position          int         not null check (position in (1, 2)),
    given_name        text        not null check (length(given_name) between 1 and 80),
    family_name       text        not null check (length(family_name) <= 80),
    email             text        not null check (length(email) <= 254),
    public_name_style text        not null check (public_name_style in ('FULL', 'FIRST_NAME_INITIAL', 'INITIALS', 'ANONYMOUS')),
    state             text        not null check (state in ('INVITED', 'CONFIRMED', 'DECLINED')),
    decided_at        timestamptz,
    constraint one_member_per_place_of_a_team unique (entry_id, leg, position),
    constraint relay_member_decides_at_a_time check ((state = 'INVITED') = (decided_at is null))
);

-- Somebody says that an entry, made by a list or at the desk, is their own.
create table entry_claim (
    id         uuid        primary key,
    entry_id   uuid        not null references entry,
    person_id  uuid        not null references person,
    state      text        not null check (state in ('PENDING', 'APPROVED', 'REFUSED')),
    -- whether they showed that they read the mails of the entry's address
    proven     boolean     not null,
    words      text        check (length(words) <= 500),
    asked_at   timestamptz not null,
    decided_at timestamptz,
    decided_by uuid,
    reason     text        check (length(reason) <= 500),
    constraint entry_claim_is_decided_at_a_time check ((state = 'PENDING') = (decided_at is null))
);
create unique index one_open_claim_of_a_person on entry_claim (entry_id, person_id) where state = 'PENDING';
create unique index one_claim_is_right on entry_claim (entry_id) where state = 'APPROVED';

-- Who runs or walks beside somebody: for officials, never for the public.
create table entry_company (
    entry_id  uuid primary key references entry,
    companion text not null check (length(companion) <= 160),
    spotter   text not null check (length(spotter) <= 160)
);
