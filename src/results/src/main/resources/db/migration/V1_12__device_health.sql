-- What each phone at the line last said of itself, by its storage: a code may be scanned by several phones.
create table device_health (
    event_id               uuid        not null,
    device                 uuid        not null,
    code                   uuid        not null references device,
    race_id                uuid,
    boot_id                text        not null,
    clock_offset_millis    bigint,
    battery_percent        bigint      check (battery_percent between 0 and 100),
    is_charging            boolean,
    storage_free_megabytes bigint,
    is_storage_persistent  boolean,
    unsynced               bigint      not null check (unsynced >= 0),
    has_wake_lock          boolean,
    said_at                timestamptz not null,
    primary key (event_id, device)
);
create index device_health_code on device_health (code, said_at);
