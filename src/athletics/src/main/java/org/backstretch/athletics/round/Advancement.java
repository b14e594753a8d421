package org.backstretch.athletics.round;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who goes on to the next round, and why.
 *
 * @param verdicts on everybody, by heats and the places in them
 * @param openDraws what has to be drawn before all is settled
 * @param noTimes why nobody can advance by time although the progression wants it; else empty
 */
public record Advancement(List<Verdict> verdicts, List<OpenDraw> openDraws, Optional<String> noTimes) {

    public Advancement {
        verdicts = List.copyOf(verdicts);
        openDraws = List.copyOf(openDraws);
    }

    /**
     * Follows from heats and draws alone, in whatever order they come.
     *
     * @param heats of one round
     * @param draws on record; those that were not drawn among exactly the tied are without effect
     * @throws IllegalArgumentException where the next round has no room for those who advance without any tie, somebody
     *     ran twice, or two draws among the same entries differ
     */
    public static Advancement of(Progression progression, Collection<Heat> heats, Collection<Draw> draws) {
        return new Qualifying(progression, heats, draws).advancement();
    }

    /** The entries of the next round, by heats and places. */
    public List<UUID> advancing() {
        return verdicts.stream()
                .filter(verdict -> verdict.qualified().isPresent())
                .map(Verdict::entryId)
                .toList();
    }

    Set<UUID> advancing(Qualified qualified) {
        return verdicts.stream()
                .filter(verdict -> verdict.qualified().equals(Optional.of(qualified)))
                .map(Verdict::entryId)
                .collect(toSet());
    }

    /** Whether no draw is open. */
    public boolean isSettled() {
        return openDraws.isEmpty();
    }
}
