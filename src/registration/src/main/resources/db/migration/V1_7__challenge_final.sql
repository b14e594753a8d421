-- When a challenge is final is agreed when its window is set; later versions of the rules do not move it.
alter table challenge add column final_at timestamptz not null;
