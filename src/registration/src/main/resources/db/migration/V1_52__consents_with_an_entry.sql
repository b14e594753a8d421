-- Deferred, for what is agreed to while entering is kept before its entry is.
alter table consent alter constraint consent_entry_id_fkey deferrable initially deferred;
