package org.backstretch.registration.person;

import static java.util.Comparator.comparing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** For which club somebody runs, from a day to a day, both of them counted; open where none is said. */
@Entity
class ClubTime extends PanacheEntityBase {
    @Id
    private UUID id;

    private UUID personId;
    private UUID clubId;
    private @Nullable LocalDate fromDay;
    private @Nullable LocalDate untilDay;

    ClubTime() {}

    ClubTime(UUID person, UUID club, Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new Invalid("clubs", "A time in a club ends on its first day or later.");
        }
        this.id = Ids.next();
        this.personId = person;
        this.clubId = club;
        this.fromDay = from.orElse(null);
        this.untilDay = until.orElse(null);
    }

    /** The latest first. */
    static List<ClubTime> of(UUID person) {
        return ClubTime.<ClubTime>list("personId", person).stream()
                .sorted(comparing(ClubTime::begins).thenComparing(ClubTime::id).reversed())
                .toList();
    }

    /** The club that counts on that day: of two, the one that began later. */
    static Optional<UUID> clubOn(UUID person, LocalDate day) {
        return of(person).stream()
                .filter(time -> time.covers(day))
                .map(ClubTime::clubId)
                .findFirst();
    }

    private boolean covers(LocalDate day) {
        return !begins().isAfter(day) && (untilDay == null || !untilDay.isBefore(day));
    }

    private LocalDate begins() {
        return fromDay == null ? LocalDate.MIN : fromDay;
    }

    /** Ends the day before another begins. */
    void endBefore(LocalDate day) {
        if (fromDay != null && !fromDay.isBefore(day)) {
            delete();
        } else {
            untilDay = day.minusDays(1);
        }
    }

    void belongTo(UUID person) {
        personId = person;
    }

    void runFor(UUID club) {
        clubId = club;
    }

    UUID id() {
        return id;
    }

    UUID clubId() {
        return clubId;
    }

    Optional<LocalDate> from() {
        return Optional.ofNullable(fromDay);
    }

    Optional<LocalDate> until() {
        return Optional.ofNullable(untilDay);
    }
}
