-- A crossing gets its state when it comes in and its verdict a moment later. Without an index on the state, and with room
-- in the page, the second is written beside the first and touches no index.
drop index crossing_state_state;
alter table crossing_state set (fillfactor = 50);
