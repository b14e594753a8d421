package org.backstretch.registration.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.registration.fact.Facts;
import org.backstretch.registration.merge.Joined;
import org.backstretch.registration.merge.Merge;
import org.backstretch.registration.merge.Parted;

/** The clubs of people over time, and what becomes of them when people or clubs turn out to be one. */
@ApplicationScoped
class ClubTimes {
    private static final String TIME = "club-time";
    private static final String PERSON = "person";

    private final Facts facts;
    private final Clock clock;

    ClubTimes(Facts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /** From today on another club, or none; what was before stays. */
    void moveTo(Person person, Optional<UUID> club) {
        var today = LocalDate.now(clock);
        if (ClubTime.clubOn(person.id(), today).equals(club)) {
            return;
        }
        var before = ClubTime.of(person.id());
        before.stream()
                .filter(time -> time.until().filter(end -> end.isBefore(today)).isEmpty())
                .forEach(time -> time.endBefore(today));
        club.ifPresent(id -> new ClubTime(
                        person.id(), id, before.isEmpty() ? Optional.empty() : Optional.of(today), Optional.empty())
                .persist());
    }

    /** All of them, as somebody tells it. */
    void replace(Person person, List<ClubTime> wanted) {
        ClubTime.delete("personId", person.id());
        ClubTime.persist(wanted);
        facts.change(person, () -> person.runFor(ClubTime.clubOn(person.id(), LocalDate.now(clock))));
    }

    void follow(@Observes Joined joined) {
        var merge = joined.merge();
        switch (merge.kind()) {
            case PERSON -> takeTimes(merge, joined.merged());
            case CLUB -> takeClub(merge, joined.merged());
        }
    }

    private static void takeTimes(Merge merge, UUID merged) {
        var times = ClubTime.of(merged);
        merge.took(TIME, times.stream().map(ClubTime::id).toList());
        times.forEach(time -> time.belongTo(merge.survivor()));
    }

    private void takeClub(Merge merge, UUID merged) {
        List<ClubTime> times = ClubTime.list("clubId", merged);
        merge.took(TIME, times.stream().map(ClubTime::id).toList());
        times.forEach(time -> time.runFor(merge.survivor()));
        var people = Person.lockedOfClub(merged);
        merge.took(PERSON, people.stream().map(Person::id).toList());
        people.forEach(person -> facts.change(person, () -> person.runFor(Optional.of(merge.survivor()))));
    }

    void follow(@Observes Parted parted) {
        parted.merged().ifPresent(before -> giveBack(parted.merge(), before));
    }

    private void giveBack(Merge merge, UUID before) {
        List<ClubTime> times = ClubTime.list("id in ?1", merge.taken(TIME));
        switch (merge.kind()) {
            case PERSON -> times.forEach(time -> time.belongTo(before));
            case CLUB -> {
                times.stream()
                        .filter(time -> time.clubId().equals(merge.survivor()))
                        .forEach(time -> time.runFor(before));
                Person.lockedOf(merge.taken(PERSON)).stream()
                        .filter(person -> person.clubId().equals(Optional.of(merge.survivor())))
                        .forEach(person -> facts.change(person, () -> person.runFor(Optional.of(before))));
            }
        }
    }
}
