-- A club is found by its name however it is spelled in capitals and spaces; the key is that spelling, made by Club.
create table club (
    id       uuid   primary key,
    revision bigint not null,
    name     text   not null check (length(name) between 1 and 120),
    name_key text   not null constraint one_club_per_name unique
);

create table person (
    id                uuid   primary key,
    revision          bigint not null,
    account           uuid   constraint one_person_per_account unique,
    given_name        text   not null check (length(given_name) <= 80),
    family_name       text   not null check (length(family_name) <= 80),
    public_name       text   not null,
    email             text   check (length(email) <= 254),
    sex               text   check (sex in ('F', 'M', 'X')),
    birth_date        date,
    club_id           uuid   references club,
    -- null: by age
    public_name_style text   check (public_name_style in ('FULL', 'FIRST_NAME_INITIAL', 'INITIALS', 'ANONYMOUS'))
);

-- An address belongs to whoever proved it last.
create unique index one_person_per_address on person (lower(email));
