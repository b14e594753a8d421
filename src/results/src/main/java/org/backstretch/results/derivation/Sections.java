package org.backstretch.results.derivation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.race.AlternatedRun;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.ResultFact;
import org.jspecify.annotations.Nullable;

/** The sections of a run backward and forward in turn: they end at the laps, or at the points of the course and the finish. */
final class Sections {
    private Sections() {}

    /** Empty for who keeps to one direction. */
    static List<ResultFact.Leg> of(
            Terms terms, Run run, Optional<Instant> start, SplitPoints splits, FinishLine finish) {
        if (terms.passing().sections() == 0 || run.direction() != Direction.ALTERNATED) {
            return List.of();
        }
        var line = finish.passages().stream()
                .map(passage ->
                        Duration.between(start.orElseThrow(), passage.at()).toMillis())
                .toList();
        var ends = terms.passing().isOnce()
                ? Stream.concat(atPoints(terms, splits), Stream.of(end(line, 0)))
                : IntStream.range(0, terms.passing().times()).mapToObj(lap -> end(line, lap));
        return AlternatedRun.of(ends.toList()).sections().stream()
                .map(Sections::told)
                .toList();
    }

    private static Stream<OptionalLong> atPoints(Terms terms, SplitPoints splits) {
        return terms.splits().stream()
                .map(RaceFact.Split::code)
                .map(code -> splits.times().stream()
                        .filter(time -> time.point().equals(code))
                        .mapToLong(ResultFact.Split::millis)
                        .findFirst());
    }

    private static OptionalLong end(List<Long> line, int passage) {
        return passage < line.size() ? OptionalLong.of(line.get(passage)) : OptionalLong.empty();
    }

    private static ResultFact.Leg told(AlternatedRun.Section section) {
        return new ResultFact.Leg(ifAny(section.millis()), ifAny(section.end()));
    }

    private static @Nullable Long ifAny(OptionalLong value) {
        return value.isPresent() ? (Long) value.getAsLong() : null;
    }
}
