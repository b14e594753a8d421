-- Challenges that were there before are seen by everybody, as they were.
alter table challenge add column visibility text not null default 'PUBLIC' check (visibility in ('PUBLIC', 'MEMBERS'));
