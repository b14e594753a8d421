package org.backstretch.portal.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.backstretch.contracts.EventFact;
import org.jspecify.annotations.Nullable;

/** A meet, as its page shows it. */
public record Event(
        UUID id,
        String name,
        String place,
        @Nullable String country,
        LocalDate firstDay,
        LocalDate lastDay,
        ZoneId zone,
        EventFact.Status status,
        @Nullable String description,
        @Nullable List<Race> races,
        @Nullable YouMay youMay) {

    /** What whoever asks may do with this event. */
    public record YouMay(boolean edit, boolean officiate) {}

    /** The races that are still on the programme. */
    public List<Race> programme() {
        return races == null
                ? List.of()
                : races.stream().filter(race -> !race.withdrawn()).toList();
    }

    public boolean isDraft() {
        return status == EventFact.Status.DRAFT;
    }

    public boolean isOpen() {
        return status == EventFact.Status.OPEN;
    }

    public boolean isClosed() {
        return status == EventFact.Status.CLOSED;
    }

    public boolean isArchived() {
        return status == EventFact.Status.ARCHIVED;
    }

    /** Whether its first day is still to come. */
    public boolean isAhead(Instant now) {
        return LocalDate.ofInstant(now, zone).isBefore(firstDay);
    }

    /** Whether the page offers to enter: nobody looks for a way into a meet that is over, even if it was never closed. */
    public boolean invites(Instant now) {
        return isOpen() && !lastDay.isBefore(LocalDate.ofInstant(now, zone));
    }

    public boolean youMayEdit() {
        return youMay != null && youMay.edit();
    }

    public boolean youMayOfficiate() {
        return youMay != null && (youMay.officiate() || youMay.edit());
    }

    public boolean lastsDays() {
        return !firstDay.equals(lastDay);
    }
}
