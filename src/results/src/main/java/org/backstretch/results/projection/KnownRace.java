package org.backstretch.results.projection;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.discipline.Disciplines;
import org.backstretch.athletics.mark.Mark;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.problem.NotHere;

/**
 * A race and the event it belongs to.
 *
 * @param rehearsal the one that is going on
 */
public record KnownRace(RaceFact fact, EventFact event, Optional<UUID> rehearsal) {
    /** Stands in for a code that only a newer catalogue knows: whole seconds, no distance. */
    private static final String ANY_DISTANCE = "OTHER";

    /** Nobody runs more laps in a day. */
    private static final int MOST_PASSAGES = 100_000;

    public UUID id() {
        return fact.id();
    }

    public Discipline discipline() {
        return Disciplines.get(fact.discipline())
                .or(() -> Disciplines.get(ANY_DISTANCE))
                .orElseThrow();
    }

    /** How a time of this race is printed. */
    public Mark mark(long millis) {
        return Mark.of(discipline(), fact.timing(), millis);
    }

    /** In millimetres: as measured, else as the discipline says; empty where neither does. */
    public OptionalLong distance() {
        var measured = fact.distanceMillimetres();
        return measured == null ? discipline().distanceMillimetres() : OptionalLong.of(measured);
    }

    /** How often somebody passes the finish line, at most: as often as there are laps, or legs of a relay. */
    public int passages() {
        if (discipline().measuresDistance()) {
            return MOST_PASSAGES;
        }
        return fact.legs().isEmpty()
                ? Objects.requireNonNullElse(fact.laps(), 1)
                : fact.legs().size();
    }

    public RaceFact.Wave wave(UUID wave) {
        return fact.waves().stream()
                .filter(each -> each.id().equals(wave))
                .findFirst()
                .orElseThrow(() -> new NotHere("wave", wave));
    }
}
