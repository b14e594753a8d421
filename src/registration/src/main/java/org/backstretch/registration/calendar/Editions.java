package org.backstretch.registration.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.backstretch.registration.calendar.Appointment.Edition;

/** How often things changed, as the audit trail has counted: it is only ever added to, so a count of it only grows. */
@ApplicationScoped
class Editions {
    private final EntityManager entities;

    Editions(EntityManager entities) {
        this.entities = entities;
    }

    /** Editions of things by their ids. */
    record Known(Map<UUID, Edition> byThing) {
        /** The edition of what shows all of these. */
        Edition of(UUID... things) {
            return Arrays.stream(things)
                    .map(thing -> byThing.getOrDefault(thing, Edition.FIRST))
                    .reduce(Edition.FIRST, Edition::and);
        }
    }

    Known of(Collection<UUID> things) {
        var editions = new HashMap<UUID, Edition>();
        for (var row : entities.createNativeQuery(
                        "select thing_id, count(*), max(at) from audit where thing_id in (:things) group by thing_id",
                        Tuple.class)
                .setParameter("things", things)
                .getResultList()) {
            var told = (Tuple) row;
            editions.put(
                    told.get(0, UUID.class),
                    new Edition(Math.toIntExact(told.get(1, Long.class)), told.get(2, Instant.class)));
        }
        return new Known(editions);
    }
}
