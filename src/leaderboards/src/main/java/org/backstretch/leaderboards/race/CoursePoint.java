package org.backstretch.leaderboards.race;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.ResultFact;

/**
 * Something on the way that has a board of its own: a point of the course, the end of a lap, or a leg of a relay.
 *
 * @param code unique within the race
 */
record CoursePoint(Kind kind, String code, String name, int number) {
    /** Nobody looks at the boards of more. */
    private static final int MOST_LAPS = 100;

    enum Kind {
        SPLIT,
        LAP,
        LEG
    }

    /** In the order of the course. The last lap is the finish. */
    static List<CoursePoint> of(RaceFact race) {
        var splits = race.splits().stream().map(split -> new CoursePoint(Kind.SPLIT, split.code(), split.name(), 0));
        var laps = race.laps() == null ? 0 : Math.min(MOST_LAPS, race.laps() - 1);
        return Stream.of(
                        splits,
                        numbered(Kind.LAP, "lap", laps),
                        numbered(Kind.LEG, "leg", race.legs().size()))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<CoursePoint> numbered(Kind kind, String word, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new CoursePoint(kind, word + "-" + number, word + " " + number, number));
    }

    /** In milliseconds: since the own start, or of the leg alone. Empty for who was not seen there. */
    Optional<Long> millis(ResultFact result) {
        return switch (kind) {
            case SPLIT ->
                result.splits().stream()
                        .filter(split -> split.point().equals(code))
                        .findFirst()
                        .map(ResultFact.Split::millis);
            case LAP -> at(result.laps());
            case LEG -> at(result.legs()).flatMap(leg -> Optional.ofNullable(leg.millis()));
        };
    }

    private <T> Optional<T> at(List<T> all) {
        return number <= all.size() ? Optional.of(all.get(number - 1)) : Optional.empty();
    }
}
