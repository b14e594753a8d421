-- Whose record it is claimed to be: it lapses when the official list has the runner in another club.
alter table record_claim
    add column club_id   uuid,
    add column club_name text,
    add check (scope = 'CLUB' or club_id is null);
update record_claim c set club_id = e.club_id, club_name = k.name
from known_entry e left join known_club k on k.id = e.club_id
where c.scope = 'CLUB' and e.id = c.entry_id;
