package org.backstretch.local.replay.folder;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A recorded race: who was on the list, who crossed the line when, what the officials decided, and what came out.
 *
 * @param finishes in the order at the line; of a relay the end of each leg
 * @param expected what results must print; empty if nobody says
 * @param relay empty for every other race
 */
public record RaceFolder(
        RaceDescription race,
        List<Starter> starters,
        List<FinishTime> finishes,
        List<Adjustment> adjustments,
        Optional<List<ResultLine>> expected,
        Optional<RecordedRelay> relay)
        implements Recording {

    public RaceFolder {
        starters = List.copyOf(starters);
        finishes = List.copyOf(finishes);
        adjustments = List.copyOf(adjustments);
        expected = expected.map(List::copyOf);
    }

    /** A race of runners. */
    public RaceFolder(
            RaceDescription race,
            List<Starter> starters,
            List<FinishTime> finishes,
            List<Adjustment> adjustments,
            Optional<List<ResultLine>> expected) {
        this(race, starters, finishes, adjustments, expected, Optional.empty());
    }

    /** @throws UnreadableFolder with everything that is wrong in it */
    public static RaceFolder read(Path folder) {
        return new FolderReader(folder).race();
    }

    /** How long after the gun the last of them crossed the line; zero if nobody did. */
    public Duration longest() {
        return finishes.stream()
                .map(FinishTime::elapsed)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    public Stream<Adjustment.StartOffset> startOffsets() {
        return only(Adjustment.StartOffset.class);
    }

    public Stream<Adjustment.DidNotFinish> didNotFinish() {
        return only(Adjustment.DidNotFinish.class);
    }

    public Stream<Adjustment.DeadHeat> deadHeats() {
        return only(Adjustment.DeadHeat.class);
    }

    private <T extends Adjustment> Stream<T> only(Class<T> kind) {
        return adjustments.stream().filter(kind::isInstance).map(kind::cast);
    }
}
