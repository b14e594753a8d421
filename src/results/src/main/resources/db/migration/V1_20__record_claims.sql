-- Somebody claims that an official mark is a record. What becomes of it is derived from the official list and the reviews.
create table record_claim (
    id           uuid        primary key,
    race_id      uuid        not null,
    entry_id     uuid        not null,
    scope        text        not null check (scope in ('COURSE', 'CLUB', 'COUNTRY', 'WORLD')),
    -- The class it is the record of; null for the record of everybody.
    category     text,
    evidence     jsonb       not null,
    claimed_at   timestamptz not null,
    claimed_by   uuid        not null,
    withdrawn_at timestamptz,
    -- As it was last told to the others.
    revision     bigint      not null,
    state        text        not null check (state in ('PENDING', 'RATIFIED', 'REJECTED', 'LAPSED', 'WITHDRAWN')),
    reason       text,
    mark         text,
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
    check (mark is not null or state in ('LAPSED', 'WITHDRAWN')),
    check (reason is not null or state not in ('REJECTED', 'LAPSED'))
);
create index record_claim_race on record_claim (race_id);
create index record_claim_claimed on record_claim (claimed_at, id);

-- What reviewers said, every word: of several of one review the last counts, and only of the mark that was seen.
create table claim_review (
    id          bigint      generated always as identity primary key,
    review      uuid        not null,
    claim_id    uuid        not null references record_claim,
    reviewer    uuid        not null,
    verdict     text        not null check (verdict in ('RATIFY', 'REJECT')),
    reason      text        not null,
    seen        jsonb       not null,
    reviewed_at timestamptz not null
);
create index claim_review_claim on claim_review (claim_id);
create index claim_review_review on claim_review (review);
create trigger claim_review_is_permanent before update or delete on claim_review
    for each row execute function refuse_change();
