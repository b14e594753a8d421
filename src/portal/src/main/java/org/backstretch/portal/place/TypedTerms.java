package org.backstretch.portal.place;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.page.LocalTime;
import org.backstretch.portal.registration.EntryTerms;
import org.jspecify.annotations.Nullable;

/** Terms of entering as somebody types them, on the clock of the event. */
public record TypedTerms(Form form, ZoneId zone) {
    private static final DateTimeFormatter INPUT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.UK);

    static Form filled(EntryTerms terms, ZoneId zone) {
        return Form.empty()
                .with("opensAt", typed(terms.opensAt(), zone))
                .with("closesAt", typed(terms.closesAt(), zone))
                .with("waitingList", Boolean.TRUE.equals(terms.waitingList()) ? "yes" : "")
                .with("offerHours", terms.offerHours())
                .with("pendingHours", terms.pendingHours());
    }

    private static @Nullable String typed(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : INPUT.format(at.atZone(zone));
    }

    /** The same, or null for the usual if nothing is said. */
    public @Nullable EntryTerms termsIfAny() {
        return Stream.of("opensAt", "closesAt", "waitingList").allMatch(field -> form.text(field) == null)
                ? null
                : terms();
    }

    /** What cannot be read is marked in the form. */
    public EntryTerms terms() {
        return new EntryTerms(
                instant("opensAt"),
                instant("closesAt"),
                form.has("waitingList", "yes"),
                hours("offerHours"),
                hours("pendingHours"));
    }

    private @Nullable Instant instant(String field) {
        var text = Optional.ofNullable(form.text(field));
        var read = text.flatMap(typed -> LocalTime.read(typed, zone));
        if (text.isPresent() && read.isEmpty()) {
            form.wrong(field, "Use a date and a time, such as 2027-05-28T22:00.");
        }
        return read.orElse(null);
    }

    private @Nullable Integer hours(String field) {
        var text = form.text(field);
        if (text != null && !text.matches("[0-9]{1,4}")) {
            form.wrong(field, "Use a whole number of hours.");
            return null;
        }
        return text == null ? null : Integer.valueOf(text);
    }
}
