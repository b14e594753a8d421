package org.backstretch.registration.fee;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.backstretch.registration.event.Shift;
import org.jspecify.annotations.Nullable;

/** A price from some day on: that day's beginning where the event is, or an instant. Without either, from the first. */
@Embeddable
class Step {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.UK);

    private @Nullable String category;
    private @Nullable LocalDate fromDay;
    private @Nullable Instant fromInstant;
    private long amount;

    Step() {}

    Step(@Nullable String category, @Nullable LocalDate fromDay, @Nullable Instant fromInstant, long amount) {
        this.category = category;
        this.fromDay = fromDay;
        this.fromInstant = fromInstant;
        this.amount = amount;
    }

    Step moved(Shift shift) {
        return new Step(
                category,
                fromDay().map(shift::moved).orElse(null),
                from().map(shift::moved).orElse(null),
                amount);
    }

    Instant begins(ZoneId zone) {
        return Optional.ofNullable(fromInstant)
                .or(() -> Optional.ofNullable(fromDay)
                        .map(day -> day.atStartOfDay(zone).toInstant()))
                .orElse(Instant.MIN);
    }

    boolean isFirst() {
        return fromDay == null && fromInstant == null;
    }

    /** How this price came about, for whoever owes it. */
    String told(ZoneId zone) {
        var whose = category == null ? "Price" : "Price of category " + category;
        if (fromInstant != null) {
            return whose + " from " + MOMENT.format(fromInstant.atZone(zone));
        }
        return fromDay == null ? whose : whose + " from " + DAY.format(fromDay);
    }

    Optional<String> category() {
        return Optional.ofNullable(category);
    }

    Optional<LocalDate> fromDay() {
        return Optional.ofNullable(fromDay);
    }

    Optional<Instant> from() {
        return Optional.ofNullable(fromInstant);
    }

    long amount() {
        return amount;
    }
}
