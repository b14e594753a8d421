-- Nothing of ours shows photographs of runners, so an event asks for them only where its organizer wants to know. Events where
-- somebody has answered go on asking.
insert into consent_terms (event_id)
select distinct t.event_id from consent_text t join consent c on c.text_id = t.id where t.kind = 'PHOTO'
on conflict do nothing;

insert into consent_need (event_id, kind, need)
select distinct t.event_id, 'PHOTO', 'OPTIONAL' from consent_text t join consent c on c.text_id = t.id where t.kind = 'PHOTO'
on conflict do nothing;

-- What shows no track of a runner cannot ask for one.
delete from consent_need where kind = 'TRACK_MAP';
