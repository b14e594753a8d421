package org.backstretch.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A meet.
 *
 * @param firstDay the first day in the event's zone
 * @param lastDay the last day, not before the first
 * @param zone the IANA zone in which the event's clocks are read
 * @param organizer the account (Keycloak subject) that owns the event
 */
public record EventFact(
        UUID id,
        long revision,
        String name,
        String place,
        String country,
        LocalDate firstDay,
        LocalDate lastDay,
        String zone,
        Status status,
        UUID organizer,
        List<Official> officials)
        implements Fact {

    /** DRAFT is seen by its organizer and officials only. */
    public enum Status {
        DRAFT,
        OPEN,
        CLOSED,
        ARCHIVED
    }

    /**
     * Somebody who may start, time and judge this event.
     *
     * @param account the Keycloak subject
     */
    public record Official(UUID account, Role role) {
        public enum Role {
            TIMEKEEPER,
            JUDGE,
            DESK
        }
    }

    public EventFact {
        officials = List.copyOf(officials);
    }
}
