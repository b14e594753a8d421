-- In which language an event asks, and what. Where nothing stands, the defaults of ConsentTerms hold.
create table consent_terms (
    event_id uuid primary key references event,
    language text not null check (language in ('EN', 'DE'))
);

create table consent_need (
    event_id uuid not null references consent_terms,
    kind     text not null check (kind in ('RULES_AND_WAIVER', 'HEALTH', 'PHOTO', 'PUBLIC_PROFILE', 'GUARDIAN', 'TRACK_MAP')),
    need     text not null check (need in ('REQUIRED', 'OPTIONAL', 'NOT_ASKED')),
    primary key (event_id, kind),
    -- a consent that is a condition is not free
    constraint a_free_consent_is_no_condition
        check (need <> 'REQUIRED' or kind in ('RULES_AND_WAIVER', 'HEALTH', 'GUARDIAN'))
);

-- What was put before people, word by word. The newest version of a language is what is asked now.
create table consent_text (
    id       uuid primary key,
    event_id uuid not null references event,
    kind     text not null check (kind in ('RULES_AND_WAIVER', 'HEALTH', 'PHOTO', 'PUBLIC_PROFILE', 'GUARDIAN', 'TRACK_MAP')),
    language text not null check (language in ('EN', 'DE')),
    version  int  not null check (version > 0),
    text     text not null check (length(text) between 1 and 10000),
    constraint one_text_per_version unique (event_id, kind, language, version),
    constraint consent_text_of_kind unique (id, kind)
);

-- Who consented to what, when and how: only ever added to, and the last line of an entry and a kind counts.
create table consent (
    id       uuid        primary key,
    entry_id uuid        not null references entry,
    kind     text        not null,
    text_id  uuid        not null,
    answer   text        not null check (answer in ('GIVEN', 'REFUSED', 'WITHDRAWN')),
    at       timestamptz not null,
    way      text        not null check (way in ('ACCOUNT', 'LINK', 'PAPER')),
    -- of whoever gave it, or of the official who holds the paper
    account  uuid,
    given_by text        not null check (length(given_by) between 1 and 161),
    constraint consent_to_a_text_of_its_kind foreign key (text_id, kind) references consent_text (id, kind),
    constraint only_a_link_needs_no_account check ((way = 'LINK') = (account is null)),
    -- fit or not is an answer; everything else is given or it is not
    constraint only_health_is_answered_with_no check (answer <> 'REFUSED' or kind = 'HEALTH')
);
create index consent_of_entry on consent (entry_id, kind, id);

create function refuse_to_rewrite_consent() returns trigger language plpgsql as
$$ begin raise exception 'a consent is never rewritten'; end $$;
create trigger consent_is_only_added_to before update on consent
    for each row execute function refuse_to_rewrite_consent();

-- Whom to call. Kept apart from the entry, for it is thrown away 14 days after the event.
create table emergency_contact (
    entry_id uuid primary key references entry,
    name     text not null check (length(name) between 1 and 160),
    phone    text not null check (phone ~ '^[+0-9][0-9 ()/.-]{3,39}$')
);
