package org.backstretch.results.cockpit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A race at one glance.
 *
 * @param at when this was so, by the clock of the server
 * @param next what an official does next
 * @param readsPerMinute what arrived in each of the last 20 minutes, the oldest first
 * @param points each with its newest crossing
 * @param stillOut the most urgent of those who are out; all of them are at /still-out
 */
record Cockpit(
        UUID raceId,
        Stage stage,
        Instant at,
        Next next,
        Counts counts,
        List<Integer> readsPerMinute,
        List<Point> points,
        List<Station> devices,
        List<Alarm> alarms,
        List<Runner> stillOut) {

    /**
     * How many.
     *
     * @param entries that take part
     * @param withoutBib of these
     * @param toStart whose start is still to come
     * @param out on the course: started, and neither an outcome nor a question
     * @param overdue of these
     * @param waiting crossings that wait for a human
     */
    record Counts(
            long entries,
            long withoutBib,
            long toStart,
            long out,
            long overdue,
            long finished,
            long waiting,
            long dnf,
            long dq,
            long dns) {}

    /** @param point START, FINISH, or the code of a split */
    record Point(@Schema(examples = "FINISH") String point, long reads, Instant lastAt, Instant lastReceivedAt) {}

    /** Something to see to. */
    record Alarm(
            Kind kind,

            @Schema(examples = "Nothing has arrived for 7 minutes.")
            String sentence,

            @Nullable UUID device) {
        enum Kind {
            SILENCE,
            OVERDUE,
            DEVICE_SILENT,
            CLOCK,
            BATTERY,
            STORAGE,
            UNSYNCED,
            CODE_ENDS,
            LATE_RULES
        }
    }
}
