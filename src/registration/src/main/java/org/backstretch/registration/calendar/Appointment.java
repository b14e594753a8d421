package org.backstretch.registration.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.backstretch.registration.race.Race;
import org.backstretch.registration.race.Wave;

/**
 * A start in somebody's calendar.
 *
 * @param uid never changes, so that a calendar knows the start again
 * @param cancelled stays in the calendar, struck out
 */
record Appointment(
        String uid,
        String summary,
        Instant at,
        ZoneId zone,
        String place,
        String description,
        boolean cancelled,
        Edition edition) {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.UK);

    /**
     * Which version of itself it is.
     *
     * @param sequence grows with each change
     * @param changedAt the last of them
     */
    record Edition(int sequence, Instant changedAt) {
        static final Edition FIRST = new Edition(0, Instant.EPOCH);

        Edition and(Edition other) {
            return new Edition(
                    sequence + other.sequence, changedAt.isAfter(other.changedAt) ? changedAt : other.changedAt);
        }
    }

    static Appointment of(String uid, Race race, Wave wave, String summary, boolean cancelled, Edition edition) {
        var event = race.event();
        return new Appointment(
                uid,
                summary,
                wave.plannedStart(),
                event.zone(),
                event.place() + ", " + event.country(),
                "%s: %s local time (%s). Times may move: this calendar follows."
                        .formatted(
                                event.name(),
                                LOCAL.format(wave.plannedStart().atZone(event.zone())),
                                event.zone().getId()),
                cancelled || race.isWithdrawn(),
                edition);
    }

    static String uidOf(String kind, UUID id) {
        return kind + "-" + id + "@backstretch";
    }

    static String title(Race race, Wave wave) {
        return race.waves().size() > 1 ? race.name() + ", " + wave.name() : race.name();
    }
}
