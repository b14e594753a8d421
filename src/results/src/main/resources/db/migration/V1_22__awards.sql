-- Which lists prizes are given from, in their order. Who wins is derived each time it is asked.
create table award_plan (
    race_id uuid  primary key,
    lists   jsonb not null
);
