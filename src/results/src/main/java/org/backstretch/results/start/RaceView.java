package org.backstretch.results.start;

import java.util.List;
import java.util.UUID;
import org.backstretch.contracts.RaceStateFact;

/**
 * A race as results see it. Of a rehearsal strangers see a race that is planned.
 *
 * @param rehearsal whether what goes on is a rehearsal
 */
record RaceView(
        UUID raceId,
        UUID eventId,
        RaceStateFact.Stage stage,
        boolean rehearsal,
        long derivation,
        List<RaceStateFact.Start> starts,
        String ruleSet,
        Counts counts,
        YouMay youMay) {

    /**
     * How many.
     *
     * @param entries that take part
     * @param out on the course: neither an outcome nor a question
     * @param review wait for a human
     */
    record Counts(long entries, long finished, long out, long review, long dnf, long dq, long dns) {
        Counts planned() {
            return new Counts(entries, 0, entries, 0, 0, 0, 0);
        }
    }

    record YouMay(boolean officiate, boolean own) {}

    /** As before anything has happened. */
    RaceView planned(long firstDerivation, String rules) {
        return new RaceView(
                raceId,
                eventId,
                RaceStateFact.Stage.PLANNED,
                rehearsal,
                firstDerivation,
                List.of(),
                rules,
                counts.planned(),
                youMay);
    }
}
