-- The cockpit asks what arrived for a race in the last minutes, every few seconds while the race runs.
create index crossing_arrival on crossing (race_id, received_at);
