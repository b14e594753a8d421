package org.backstretch.athletics.mark;

import java.util.Optional;
import java.util.OptionalLong;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.discipline.Discipline;

/**
 * A time as people write it, understood in the light of what was run. Understood are 41:26,13, 24'11"600, 2:09:44.3,
 * 00:23:11 and 13.17. Nothing is guessed silently: what makes no sense to the letter is at most suggested.
 */
public sealed interface TimeReading {
    /** It says this to the letter, and somebody can have run it. */
    record Read(long millis) implements TimeReading {}

    /**
     * To the letter it makes no sense, but a common slip explains it: 30:33 for 200 m.
     *
     * @param suggestion the suggested time as it should have been written, such as 30.33
     */
    record Ambiguous(long suggestedMillis, String suggestion) implements TimeReading {}

    /**
     * A time nobody can have run, or one that is a pause rather than a run.
     *
     * @param why a sentence for people
     */
    record Implausible(long millis, String why) implements TimeReading {}

    /** No time at all. */
    record Unreadable(String text) implements TimeReading {}

    /** Reads a time of the discipline whichever way it was run: only what is physically absurd is implausible. */
    static TimeReading read(String text, Discipline discipline) {
        return read(text, discipline.distanceMillimetres(), Direction.FORWARD, Sex.X);
    }

    /**
     * Reads a runner's time.
     *
     * @param distance of the race in millimetres; empty where not known, and then every time is plausible
     */
    static TimeReading read(String text, OptionalLong distance, Direction direction, Sex sex) {
        return Notation.of(text)
                .map(notation -> judged(text, notation, distance, direction, sex))
                .orElseGet(() -> new Unreadable(text));
    }

    private static TimeReading judged(
            String text, Notation notation, OptionalLong distance, Direction direction, Sex sex) {
        OptionalLong literal = notation.literal();
        if (literal.isPresent()
                && doubt(literal.getAsLong(), distance, direction, sex).isEmpty()) {
            return new Read(literal.getAsLong());
        }
        Optional<Long> meant = notation.others().stream()
                .filter(millis -> !Plausibility.isStroll(distance, millis))
                .filter(millis -> doubt(millis, distance, direction, sex).isEmpty())
                .findFirst();
        if (meant.isPresent()) {
            return new Ambiguous(meant.get(), TimeText.exact(meant.get()));
        }
        return literal.isPresent()
                ? new Implausible(
                        literal.getAsLong(),
                        doubt(literal.getAsLong(), distance, direction, sex).orElseThrow())
                : new Unreadable(text);
    }

    private static Optional<String> doubt(long millis, OptionalLong distance, Direction direction, Sex sex) {
        if (millis == 0) {
            return Optional.of("There is no time in it.");
        }
        return Plausibility.isPause(distance, millis)
                ? Optional.of("That is slower than 0.3 m/s, which is a pause and no run.")
                : Plausibility.judge(direction, distance, sex, millis);
    }
}
