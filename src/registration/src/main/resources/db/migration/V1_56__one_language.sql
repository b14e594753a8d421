-- An event speaks one language, which stands with its details; what it asks runners to agree to follows. Null: the usual one of
-- its country. Until now both stood for themselves, and where they differ one of them has to give way:
-- who asked in another language than the usual one has said so; words that were kept in a language were shown in it already;
-- otherwise the details hold, save for an "en" that was written there by itself.
alter table event_details alter column language drop not null;

with spoken as (
    select event.id,
           usual.language as usual,
           coalesce(lower(consent_terms.language), usual.language) as asked,
           details.language as described,
           case when details.language in ('en', 'de') then details.language else usual.language end as following,
           exists (select 1 from consent_text text
                   where text.event_id = event.id
                     and lower(text.language) = coalesce(lower(consent_terms.language), usual.language)) as has_words
    from event
    cross join lateral (select case
        when upper(trim(event.country)) in ('DE', 'AT', 'CH', 'LI', 'GERMANY', 'DEUTSCHLAND', 'AUSTRIA', 'ÖSTERREICH',
                                            'SWITZERLAND', 'SCHWEIZ')
        then 'de' else 'en' end) as usual (language)
    left join consent_terms on consent_terms.event_id = event.id
    left join event_details details on details.event_id = event.id
)
insert into event_details (event_id, venue, language)
select id, '', case when asked = usual and not has_words then null else asked end
from spoken
where asked <> following and (asked <> usual or has_words or described = 'en')
on conflict (event_id) do update set language = excluded.language;

alter table consent_terms drop column language;
