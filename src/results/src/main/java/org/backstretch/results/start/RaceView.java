package org.backstretch.results.start;

import java.util.List;
import java.util.UUID;
import org.backstretch.contracts.RaceStateFact;
import org.jspecify.annotations.Nullable;

/**
 * A race as results see it. Of a rehearsal strangers see a race that is planned.
 *
 * @param rehearsal whether what goes on is a rehearsal
 * @param ruleSet what results are derived by: as it stood at the first gun, before that as registration has it
 * @param lateRuleSet what registration has since; it came after the gun and does not apply. Null where the two agree
 */
record RaceView(
        UUID raceId,
        UUID eventId,
        RaceStateFact.Stage stage,
        boolean rehearsal,
        long derivation,
        List<RaceStateFact.Start> starts,
        String ruleSet,
        @Nullable String lateRuleSet,
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
                null,
                counts.planned(),
                youMay);
    }
}
