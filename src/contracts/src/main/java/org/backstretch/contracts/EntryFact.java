package org.backstretch.contracts;

import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A runner's or relay team's place in a race.
 *
 * @param personId null for an entry nobody has claimed
 * @param bib normalised (0101 is 101); null until one is given
 * @param publicName what the public may read; honours the runner's choice
 * @param category a code of the race's categories; null where none fits
 * @param legRunners of a relay team, who runs each leg, as the public may read it; empty for everybody else
 */
public record EntryFact(
        UUID id,
        long revision,
        UUID raceId,
        UUID waveId,
        @Nullable UUID personId,
        @Nullable UUID clubId,
        @Nullable String bib,
        String publicName,
        Sex sex,
        @Nullable String category,
        Direction direction,
        Status status,
        List<String> legRunners)
        implements Fact {

    public EntryFact {
        legRunners = legRunners == null ? List.of() : List.copyOf(legRunners);
    }

    /** A runner. */
    public EntryFact(
            UUID id,
            long revision,
            UUID raceId,
            UUID waveId,
            @Nullable UUID personId,
            @Nullable UUID clubId,
            @Nullable String bib,
            String publicName,
            Sex sex,
            @Nullable String category,
            Direction direction,
            Status status) {
        this(
                id,
                revision,
                raceId,
                waveId,
                personId,
                clubId,
                bib,
                publicName,
                sex,
                category,
                direction,
                status,
                List.of());
    }

    public enum Status {
        DRAFT,
        PENDING,
        CONFIRMED,
        CHECKED_IN,
        WAITLISTED,
        OFFERED,
        WITHDRAWN,
        REFUSED,
        EXPIRED;

        /** Whether the entry may run, and so stands on start lists and boards. */
        public boolean takesPart() {
            return this == CONFIRMED || this == CHECKED_IN;
        }

        /** Whether it takes up one of the places of its race. */
        public boolean holdsPlace() {
            return takesPart() || this == PENDING || this == OFFERED;
        }

        /** Whether it is not over: nobody else wears its bib, and its person enters no second time. */
        public boolean isActive() {
            return this != WITHDRAWN && this != REFUSED && this != EXPIRED;
        }
    }
}
