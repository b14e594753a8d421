-- Two accounts of one person: the second leads to whom its person turned out to be.
alter table known_person add column merged_into uuid;

create function person_of_account(asked uuid) returns uuid language sql stable as $$
    with recursive led as (
        select id, merged_into, 1 as steps from known_person where account = asked
        union all
        select p.id, p.merged_into, l.steps + 1 from led l join known_person p on p.id = l.merged_into where l.steps < 50)
    select id from led order by steps desc, id limit 1
$$;
