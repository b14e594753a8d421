package org.backstretch.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.backstretch.athletics.Metric;
import org.backstretch.athletics.TeamMeasure;
import org.jspecify.annotations.Nullable;

/**
 * A group effort over a window of days.
 *
 * @param firstDay the first local date that counts
 * @param lastDay the last local date that counts
 * @param zone the challenge's zone, for {@link Days#CHALLENGE}
 * @param topN how many members count, for {@link TeamMeasure#TOP_N}; otherwise null
 * @param minEvidence the least evidence class (0 to 4) that counts
 * @param finalAt what is received after this instant does not count
 * @param organizer the account (Keycloak subject) that owns the challenge
 * @param visibility who may see its boards; null is PUBLIC
 */
public record ChallengeFact(
        UUID id,
        long revision,
        String name,
        Metric metric,
        TeamMeasure teamMeasure,
        @Nullable Integer topN,
        LocalDate firstDay,
        LocalDate lastDay,
        Days days,
        String zone,
        int minEvidence,
        Instant finalAt,
        Status status,
        UUID organizer,
        @Nullable Visibility visibility)
        implements Fact {

    /** Whose days count. */
    public enum Days {
        PARTICIPANT,
        CHALLENGE,
        UTC
    }

    public enum Visibility {
        PUBLIC,
        /** The members, the organizer and admins only. */
        MEMBERS
    }

    public enum Status {
        DRAFT,
        OPEN,
        ARCHIVED
    }
}
