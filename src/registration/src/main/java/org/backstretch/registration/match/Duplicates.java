package org.backstretch.registration.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.event.Event;

/** Entries of an event that may be of the same runner as others of its organizer. */
@ApplicationScoped
class Duplicates {
    private static final int MOST = 200;

    /** Of everybody who shares a birth date, an address or a name; how alike they are is judged afterwards. */
    private static final String CANDIDATES = """
            with here as (
                select e.*, coalesce(e.person_id, e.id) as runner from entry e join race r on r.id = e.race_id
                where r.event_id = :event and e.status not in ('WITHDRAWN', 'REFUSED', 'EXPIRED')),
            own as (
                select e.*, coalesce(e.person_id, e.id) as runner from entry e join race r on r.id = e.race_id
                join event v on v.id = r.event_id
                where v.organizer = :organizer and e.status not in ('WITHDRAWN', 'REFUSED', 'EXPIRED'))
            select h.id, o.id from here h join own o on o.birth_date = h.birth_date where o.runner <> h.runner
            union select h.id, o.id from here h join own o on lower(o.email) = lower(h.email) where o.runner <> h.runner
            union select h.id, o.id from here h join own o
                on lower(o.family_name) = lower(h.family_name) and lower(o.given_name) = lower(h.given_name)
                where o.runner <> h.runner
            order by 1, 2 limit 5000""";

    private final EntityManager entities;

    Duplicates(EntityManager entities) {
        this.entities = entities;
    }

    record Pair(Entry one, Entry other, Set<Likeness> likeness) {}

    List<Pair> of(Event event) {
        var seen = new HashSet<Set<UUID>>();
        var pairs = new ArrayList<Pair>();
        for (var row : candidates(event)) {
            var one = Entry.get(row.get(0, UUID.class));
            var other = Entry.get(row.get(1, UUID.class));
            var likeness = Likeness.of(one, other);
            if (Likeness.isLikely(likeness, one, other)
                    && seen.add(Set.of(runner(one), runner(other)))
                    && pairs.size() < MOST) {
                pairs.add(new Pair(one, other, likeness));
            }
        }
        return pairs;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> candidates(Event event) {
        return entities.createNativeQuery(CANDIDATES, Tuple.class)
                .setParameter("event", event.id())
                .setParameter("organizer", event.organizer())
                .getResultList();
    }

    /** The person, or the entry itself where nobody claimed it. */
    static UUID runner(Entry entry) {
        return entry.personId().orElseGet(entry::id);
    }
}
