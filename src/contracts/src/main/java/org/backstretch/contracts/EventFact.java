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
 * @param questions what whoever enters is asked now, in their order; what was answered is told to nobody. Empty in older records
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
        List<Official> officials,
        List<Question> questions)
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

    /**
     * Something that an organizer asks runners.
     *
     * @param label one line, unique within the event
     * @param hint one line; empty for none
     * @param required whether an entry of a runner waits for the answer
     * @param options of a choice, in their order; empty for every other kind
     * @param races in which it is asked; empty for all of the event
     */
    public record Question(
            UUID id, Kind kind, String label, String hint, boolean required, List<String> options, List<UUID> races) {

        /** Answered in words, with one of the options, or with yes or no. */
        public enum Kind {
            TEXT,
            CHOICE,
            YES_NO
        }

        public Question {
            options = List.copyOf(options);
            races = List.copyOf(races);
        }
    }

    public EventFact {
        officials = List.copyOf(officials);
        questions = questions == null ? List.of() : List.copyOf(questions);
    }

    /** One that asks nothing. */
    public EventFact(
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
            List<Official> officials) {
        this(id, revision, name, place, country, firstDay, lastDay, zone, status, organizer, officials, List.of());
    }
}
