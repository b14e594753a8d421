package org.backstretch.leaderboards.race;

import java.util.Optional;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.discipline.Disciplines;
import org.backstretch.athletics.mark.Mark;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.ResultFact;
import org.jspecify.annotations.Nullable;

/** How the times of a race are printed. */
record Course(Optional<Discipline> discipline, TimingMethod timing) {

    static Course of(RaceFact race) {
        return new Course(Disciplines.get(race.discipline()), race.timing());
    }

    TimingMethod timing(ResultFact result) {
        return Optional.ofNullable(result.timing()).orElse(timing);
    }

    /** With every field, for files; empty where no time was taken. */
    Optional<String> columnText(ResultFact result) {
        return Optional.ofNullable(result.millis())
                .flatMap(millis -> discipline
                        .filter(known -> !known.measuresDistance())
                        .map(known -> Mark.of(known, timing(result), millis).columnText()));
    }

    /** As people read it, and with every field; empty where there was no start mat. */
    Optional<Mark> net(ResultFact result) {
        return Optional.ofNullable(result.netMillis())
                .flatMap(millis -> discipline.map(known -> Mark.of(known, timing(result), millis)));
    }

    /** As people read it; null where distance is measured. */
    @Nullable
    String mark(long millis) {
        return discipline
                .filter(known -> !known.measuresDistance())
                .map(known -> Mark.of(known, timing, millis).text())
                .orElse(null);
    }
}
