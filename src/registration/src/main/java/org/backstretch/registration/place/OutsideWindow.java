package org.backstretch.registration.place;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.backstretch.kit.problem.Refused;
import org.backstretch.registration.race.Race;

/** Too early or too late to enter. */
final class OutsideWindow extends Refused {
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.ENGLISH);

    private OutsideWindow(String slug, String sentence, Instant at) {
        super(409, slug, sentence, Map.of("at", at), Map.of());
    }

    static OutsideWindow early(Race race, Instant opens) {
        return new OutsideWindow(
                "entries-not-open-yet", "Entries for %s open on %s.".formatted(race.name(), there(race, opens)), opens);
    }

    static OutsideWindow late(Race race, Instant closed) {
        return new OutsideWindow(
                "entries-over",
                "Entries for %s closed on %s. Ask the organizer.".formatted(race.name(), there(race, closed)),
                closed);
    }

    /** On the clock of the place where it is run. */
    private static String there(Race race, Instant instant) {
        var zone = race.event().zone();
        return WORDS.format(instant.atZone(zone)) + " (" + zone + ")";
    }
}
