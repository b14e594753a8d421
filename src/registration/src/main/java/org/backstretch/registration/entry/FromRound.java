package org.backstretch.registration.entry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.registration.race.Race;

/**
 * Somebody of an earlier round, as they are to stand in the next.
 *
 * @param wave of the next round
 */
record FromRound(Entry from, UUID wave) {

    void takeOverTo(Entry entry) {
        entry.comeFrom(from);
        entry.take(from.runner());
        if (hasLegsOf(entry.race())) {
            entry.runLegs(from.legRunners());
        }
        entry.face(from.direction());
        entry.runIn(wave);
        entry.classAs(givenCategory(entry.race()));
        entry.showAs(from.publicNameStyle());
    }

    /** Whether there is nothing to take over. */
    boolean isShownBy(Entry entry) {
        return entry.takesPart()
                && entry.fromEntry().equals(Optional.of(from.id()))
                && wave.equals(entry.waveId())
                && entry.direction() == from.direction()
                && entry.publicNameStyle() == from.publicNameStyle()
                && entry.bib().equals(from.bib())
                && entry.wearer().equals(from.wearer())
                && entry.personId().equals(from.personId())
                && entry.runner().equals(from.runner())
                && (entry.legRunners().equals(from.legRunners()) || !hasLegsOf(entry.race()))
                && givenCategory(entry.race())
                        .map(code -> entry.category().equals(Optional.of(code)))
                        .orElse(!entry.hasGivenCategory());
    }

    private boolean hasLegsOf(Race race) {
        return from.legRunners().size() == race.legs();
    }

    private Optional<String> givenCategory(Race race) {
        return from.hasGivenCategory() ? from.category().filter(new Choices(race)::hasCategory) : Optional.empty();
    }

    /** The entry that was brought before, or of the same runner, entered by hand before the round was over. */
    Optional<Entry> knownAmong(List<Entry> entries) {
        var brought = entries.stream()
                .filter(entry -> entry.fromEntry().equals(Optional.of(from.id())))
                .findFirst();
        return brought.or(() -> entries.stream()
                .filter(entry -> entry.fromEntry().isEmpty() && entry.status().holdsPlace() && isOfSameRunner(entry))
                .findFirst());
    }

    private boolean isOfSameRunner(Entry entry) {
        return isSame(entry.personId(), from.personId()) || isSame(entry.bib(), from.bib()) && entry.isNamedLike(from);
    }

    private static boolean isSame(Optional<?> one, Optional<?> other) {
        return one.isPresent() && one.equals(other);
    }
}
