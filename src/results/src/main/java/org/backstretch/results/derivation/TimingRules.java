package org.backstretch.results.derivation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the crossings of a race are read. All in milliseconds.
 *
 * @param duplicateWindowMillis a crossing this soon after the one that counts is the same passage
 * @param startWindowBeforeMillis with the next: reads at the start count as a start this long around the gun
 * @param minimumMillis nobody finishes sooner after the start; readers pass over what is earlier, people are asked
 * @param maximumMillis nobody is timed later; null for no end
 * @param silenceMinutes after so long without a crossing, while runners are out, an alarm is raised
 * @param startMode what a time counts from
 * @param readers those that differ from a device at the line
 */
public record TimingRules(
        long duplicateWindowMillis,
        long startWindowBeforeMillis,
        long startWindowAfterMillis,
        long minimumMillis,
        @Nullable Long maximumMillis,
        int silenceMinutes,
        StartMode startMode,
        List<SplitRule> splits,
        List<Reader> readers) {

    /** What a time counts from. */
    public enum StartMode {
        /** The gun of the wave. */
        GUN,
        /** The last read of the runner inside the start window; the gun for who was not read. */
        READ,
        /** A start time for each runner, at intervals. */
        INDIVIDUAL,
        /** Runners start as far apart as they stand; the first at the line wins, and times count from the gun. */
        PURSUIT
    }

    /**
     * What is asked of a split.
     *
     * @param code as in the race
     * @param minimumMillis nobody is there sooner after the start
     * @param required whether a finish without it is doubted
     */
    public record SplitRule(String code, long minimumMillis, boolean required) {}

    /**
     * A reader beside or behind the line.
     *
     * @param device as its crossings name it
     * @param backup whether it counts only where no other saw the runner
     * @param offsetMillis what is added to its instants: negative for one that runners pass after the line
     */
    public record Reader(UUID device, boolean backup, long offsetMillis) {}

    /** What holds where nothing was said. */
    public static final TimingRules USUAL =
            new TimingRules(15_000, 300_000, 900_000, 0, null, 10, StartMode.GUN, List.of(), List.of());

    public TimingRules {
        splits = List.copyOf(splits);
        readers = List.copyOf(readers);
    }

    Optional<SplitRule> split(String code) {
        return splits.stream().filter(split -> split.code().equals(code)).findFirst();
    }

    Optional<Reader> reader(UUID device) {
        return readers.stream().filter(reader -> reader.device().equals(device)).findFirst();
    }

    boolean isBackup(Crossing crossing) {
        return reader(crossing.device()).filter(Reader::backup).isPresent();
    }

    /** The crossing when it would have been seen at the line itself. */
    Crossing atTheLine(Crossing crossing) {
        return reader(crossing.device())
                .map(reader -> crossing.later(Duration.ofMillis(reader.offsetMillis())))
                .orElse(crossing);
    }
}
