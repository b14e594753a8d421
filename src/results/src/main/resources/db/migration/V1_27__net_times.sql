-- Since the runner's own crossing of the start mat, where the official time runs from the gun.
alter table result add column net_millis bigint;
