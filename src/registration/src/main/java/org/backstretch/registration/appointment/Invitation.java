package org.backstretch.registration.appointment;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.backstretch.contracts.EventFact.Official.Role;
import org.backstretch.registration.event.Event;

/** The words in which somebody is asked. */
record Invitation(Event event, Role role, String organizer, Instant endsAt, String link) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    String subject() {
        return "Will you be %s at %s?".formatted(words(role), event.name());
    }

    String text() {
        return """
                %s asks you to be %s at %s: %s, %s.

                Accept or decline here, until %s:
                %s

                Officials start, time and judge the races of this event, and nothing else. If you do not know why you get
                this mail, do nothing: the question ends by itself.
                """.formatted(
                        organizer.isBlank() ? "The organizer" : organizer,
                        words(role),
                        event.name(),
                        DAY.format(event.firstDay()),
                        event.place(),
                        DAY.format(endsAt.atZone(zone())),
                        link);
    }

    private ZoneId zone() {
        return event.zone();
    }

    private static String words(Role role) {
        return switch (role) {
            case TIMEKEEPER -> "a timekeeper";
            case JUDGE -> "a judge";
            case DESK -> "at the desk";
        };
    }
}
