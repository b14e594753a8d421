package org.backstretch.results.start;

import java.util.List;
import java.util.UUID;
import org.backstretch.contracts.RaceStateFact;

/** A race as results see it. */
record RaceView(
        UUID raceId,
        UUID eventId,
        RaceStateFact.Stage stage,
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
    record Counts(long entries, long finished, long out, long review, long dnf, long dq, long dns) {}

    record YouMay(boolean officiate, boolean own) {}
}
