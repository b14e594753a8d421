package org.backstretch.athletics.challenge;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Which runs a challenge counts.
 *
 * @param firstDay the first local date that counts
 * @param lastDay the last local date that counts
 * @param zone whose days they are; empty for each participant's own
 * @param finalAt what is received after this instant does not count; carried, not derived, once a challenge exists
 * @param minEvidence the least evidence class that counts, 0 to 4
 */
public record CountingWindow(
        LocalDate firstDay, LocalDate lastDay, Optional<ZoneId> zone, Instant finalAt, int minEvidence) {
    private static final Duration GRACE = Duration.ofHours(12);
    private static final ZoneId EARLIEST = ZoneOffset.ofHours(14);
    private static final ZoneId LATEST = ZoneOffset.ofHours(-12);

    public CountingWindow {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("a challenge ends before it begins: " + firstDay + " to " + lastDay);
        }
    }

    /** Days in each participant's own zone. */
    public static CountingWindow ofParticipants(LocalDate firstDay, LocalDate lastDay, int minEvidence) {
        return new CountingWindow(
                firstDay, lastDay, Optional.empty(), end(lastDay, LATEST).plus(GRACE), minEvidence);
    }

    /** Days in one zone for everybody. */
    public static CountingWindow in(ZoneId zone, LocalDate firstDay, LocalDate lastDay, int minEvidence) {
        return new CountingWindow(
                firstDay, lastDay, Optional.of(zone), end(lastDay, zone).plus(GRACE), minEvidence);
    }

    /** When the first day begins for the first of the participants; for display. */
    public Instant opensAt() {
        return firstDay.atStartOfDay(zone.orElse(EARLIEST)).toInstant();
    }

    /** When the last day is over for the last of the participants; for display. */
    public Instant endsAt() {
        return end(lastDay, zone.orElse(LATEST));
    }

    /** Whether the run counts: on a day of the window, in time, with evidence enough. */
    public boolean counts(Activity activity) {
        LocalDate day = dayOf(activity);
        return !day.isBefore(firstDay)
                && !day.isAfter(lastDay)
                && !isLate(activity)
                && activity.evidence() >= minEvidence;
    }

    /** Whether it came after the challenge was final; such a run is kept and marked, not scored. */
    public boolean isLate(Activity activity) {
        return activity.receivedAt().isAfter(finalAt);
    }

    /** The day the run belongs to: that of its start. */
    public LocalDate dayOf(Activity activity) {
        return zone.map(fixed -> LocalDate.ofInstant(activity.startedAt(), fixed))
                .orElse(activity.localDate());
    }

    private static Instant end(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(zone).toInstant();
    }
}
