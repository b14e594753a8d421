package org.backstretch.leaderboards.race;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.race.AlternatedRun;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.ResultFact;

/**
 * Something on the way that has a board of its own: a point of the course, the end of a lap, a leg of a relay, or a section that
 * is run backward or forward in turn.
 *
 * @param code unique within the race
 */
record CoursePoint(Kind kind, String code, String name, int number) {
    /** Nobody looks at the boards of more. */
    private static final int MOST_LAPS = 100;

    enum Kind {
        SPLIT,
        LAP,
        LEG,
        SECTION
    }

    /** In the order of the course. The last lap is the finish. */
    static List<CoursePoint> of(RaceFact race) {
        var splits = race.splits().stream().map(split -> new CoursePoint(Kind.SPLIT, split.code(), split.name(), 0));
        var laps = race.laps() == null ? 0 : Math.min(MOST_LAPS, race.laps() - 1);
        return Stream.of(
                        splits,
                        numbered(Kind.LAP, "lap", laps),
                        numbered(
                                Kind.LEG,
                                "leg",
                                race.legs().size() == 1 ? 0 : race.legs().size()),
                        sections(race))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<CoursePoint> numbered(Kind kind, String word, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new CoursePoint(kind, word + "-" + number, word + " " + number, number));
    }

    /** A pair runs both ways at once. */
    private static Stream<CoursePoint> sections(RaceFact race) {
        return numbered(Kind.SECTION, "section", Math.min(MOST_LAPS, race.sections()))
                .map(section -> race.legs().isEmpty() ? section.facing() : section);
    }

    private CoursePoint facing() {
        var direction = AlternatedRun.directionOf(number).name().toLowerCase(Locale.ROOT);
        return new CoursePoint(kind, code, name + ", " + direction, number);
    }

    /** Whether those who run in this direction may have a time there. */
    boolean isFor(Direction direction) {
        return kind != Kind.SECTION || direction == Direction.ALTERNATED;
    }

    /** In milliseconds: since the own start, or of the leg or section alone. Empty for who was not seen there. */
    Optional<Long> millis(ResultFact result) {
        return switch (kind) {
            case SPLIT ->
                result.splits().stream()
                        .filter(split -> split.point().equals(code))
                        .findFirst()
                        .map(ResultFact.Split::millis);
            case LAP -> at(result.laps());
            case LEG, SECTION -> at(result.legs()).flatMap(leg -> Optional.ofNullable(leg.millis()));
        };
    }

    private <T> Optional<T> at(List<T> all) {
        return number <= all.size() ? Optional.of(all.get(number - 1)) : Optional.empty();
    }
}
