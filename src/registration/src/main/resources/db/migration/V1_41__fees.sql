-- How an event takes money; an event without a row takes none.
create table payment_terms (
    event_id  uuid    primary key references event,
    currency  text    not null check (currency ~ '^[A-Z]{3}$'),
    -- true: a runner's entry is confirmed when it is paid; false: paying can wait until the desk
    pay_first boolean not null,
    holder    text    check (length(holder) between 1 and 70),
    iban      text    check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
    bic       text    check (bic ~ '^[A-Z0-9]{8}([A-Z0-9]{3})?$'),
    -- the number of the last receipt that was given out for cash
    receipts  int     not null check (receipts >= 0),
    constraint an_account_has_a_holder check ((holder is null) = (iban is null) and (bic is null or iban is not null))
);

-- What entering a race costs. Amounts are in the smallest unit of the event's currency.
create table price_list (
    race_id uuid primary key references race
);
create table fee_step (
    race_id      uuid        not null references price_list,
    position     int         not null,
    -- only entries of this category; null for everybody
    category     text,
    from_day     date,
    from_instant timestamptz,
    amount       bigint      not null check (amount between 0 and 100000000),
    primary key (race_id, position),
    constraint a_price_begins_once check (num_nonnulls(from_day, from_instant) <= 1)
);

create table discount (
    id          uuid    primary key,
    event_id    uuid    not null references event,
    code        text    not null check (code ~ '^[A-Z0-9-]{3,20}$'),
    percent     int     check (percent between 1 and 100),
    amount      bigint  check (amount between 1 and 100000000),
    uses        int     check (uses > 0),
    valid_until timestamptz,
    closed      boolean not null,
    unique (event_id, code),
    constraint percent_or_amount check (num_nonnulls(percent, amount) = 1)
);

create sequence fee_number start 10000 maxvalue 99999999;

-- An entry that owes something, or owed nothing when it was made. Deferred, for it may be opened before its entry is written.
create table fee_account (
    entry_id  uuid        primary key references entry deferrable initially deferred,
    race_id   uuid        not null references race,
    event_id  uuid        not null references event,
    reference text        not null unique check (reference ~ '^RF[0-9]{10}$'),
    opened_at timestamptz not null
);
create index fee_account_of_event on fee_account (event_id);
create index fee_account_of_race on fee_account (race_id);

-- The ledger: what somebody owes more or less, and what was paid more or less. Whatever was wrong is taken back by a line of
-- its own.
create table posting (
    id          uuid        primary key,
    entry_id    uuid        not null references fee_account,
    event_id    uuid        not null references event,
    kind        text        not null check (kind in ('CHARGE', 'DISCOUNT', 'SURCHARGE', 'WAIVER', 'PAYMENT', 'REFUND', 'CORRECTION')),
    owes        bigint      not null,
    pays        bigint      not null,
    -- how the money came or went
    method      text        check (method ~ '^[a-z-]{1,20}$'),
    note        text        not null check (length(note) <= 500),
    receipt     text        check (length(receipt) between 1 and 40),
    discount_id uuid        references discount,
    -- a correction takes exactly one line back, and each line is taken back at most once
    corrects    uuid        unique references posting,
    -- the line of a bank's export that this is; never booked twice
    bank_line   text,
    value_day   date,
    -- who did it; null for what follows from the prices
    account     uuid,
    at          timestamptz not null,
    unique (event_id, bank_line),
    unique (event_id, receipt),
    constraint one_side check (owes = 0 or pays = 0),
    constraint kinds_have_their_sign check (case kind
        when 'CHARGE' then owes >= 0 and pays = 0
        when 'DISCOUNT' then owes <= 0 and pays = 0 and discount_id is not null
        when 'SURCHARGE' then owes > 0
        when 'WAIVER' then owes < 0
        when 'PAYMENT' then pays > 0 and method is not null
        when 'REFUND' then pays < 0
        else corrects is not null end)
);
create unique index one_charge_per_entry on posting (entry_id) where kind = 'CHARGE';
create index posting_of_entry on posting (entry_id, id);
create index posting_of_discount on posting (discount_id) where discount_id is not null;

create function ledger_is_only_added_to() returns trigger language plpgsql as $$
begin
    raise exception 'a ledger is only added to';
end $$;
create trigger ledger_is_only_added_to before update or delete on posting
    for each row execute function ledger_is_only_added_to();
