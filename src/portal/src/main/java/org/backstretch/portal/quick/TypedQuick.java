package org.backstretch.portal.quick;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.EventDetails;
import org.backstretch.portal.service.Part;
import org.jspecify.annotations.Nullable;

/** A quick race as a form has it: what is not said is taken from the last event, the browser and today. */
record TypedQuick(Form form, Instant now, @Nullable String language) {
    private static final String ANY_DISTANCE = "OTHER";

    /** Begins where the person's last event was. */
    static Form blank(Part<Event> mine) {
        var form = Form.empty()
                .with("event", UUID.randomUUID())
                .with("race", UUID.randomUUID())
                .with("discipline", ANY_DISTANCE)
                .with("direction", Direction.BACKWARD);
        mine.items().stream()
                .findFirst()
                .ifPresent(last -> form.with("place", last.place())
                        .with("country", last.country())
                        .with("zone", last.zone()));
        return form;
    }

    UUID event() {
        return id("event");
    }

    UUID race() {
        return id("race");
    }

    private UUID id(String field) {
        try {
            return UUID.fromString(form.value(field));
        } catch (IllegalArgumentException missing) {
            return UUID.randomUUID();
        }
    }

    @Nullable
    String name() {
        return form.text("name");
    }

    String discipline() {
        return Objects.requireNonNullElse(form.text("discipline"), ANY_DISTANCE);
    }

    List<String> directions() {
        return form.text("direction") == null ? List.of(Direction.BACKWARD.name()) : form.all("direction");
    }

    EventDetails details() {
        var today = LocalDate.ofInstant(now, zone()).toString();
        return new EventDetails(name(), place(), country(), today, today, zone().getId(), null);
    }

    /** Without script nobody says where the browser lives; then it is where this machine does. */
    private ZoneId zone() {
        try {
            return ZoneId.of(form.value("zone").strip());
        } catch (DateTimeException none) {
            return ZoneId.systemDefault();
        }
    }

    private String place() {
        return Optional.ofNullable(form.text("place")).orElseGet(this::city);
    }

    /** Europe/Berlin is at least near the truth. */
    private String city() {
        var zone = zone().getId();
        return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private String country() {
        return Optional.ofNullable(form.text("country"))
                .or(this::countryOfBrowser)
                .orElse("–");
    }

    private Optional<String> countryOfBrowser() {
        try {
            return Locale.LanguageRange.parse(language == null ? "" : language).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()).getCountry())
                    .filter(country -> !country.isEmpty())
                    .findFirst();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
