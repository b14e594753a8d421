package org.backstretch.leaderboards.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.mark.RunnersMark;
import org.jspecify.annotations.Nullable;

/** The best of those marks that may be records: usually one, several if they are equal. */
final class RecordHolders {
    /** Rejected claims are few, so the record stands near the top of the ranking. */
    private static final int PAGE = 20;

    private final Predicate<RunnersMark> eligible;
    private final List<RunnersMark> best = new ArrayList<>();

    private RecordHolders(Predicate<RunnersMark> eligible) {
        this.eligible = eligible;
    }

    /** @param eligible marks that may be records */
    static List<RunnersMark> among(Collection<RunnersMark> marks, Predicate<RunnersMark> eligible) {
        var holders = new RecordHolders(eligible);
        marks.forEach(holders::consider);
        return holders.best;
    }

    /**
     * Walks down the ranking until nobody's best can be the record any more.
     *
     * @param ranking of all time: one best mark of each runner
     * @param career all marks of a runner that stand for this ranking
     */
    static List<RunnersMark> of(
            Board ranking, Function<UUID, Collection<RunnersMark>> career, Predicate<RunnersMark> eligible) {
        var holders = new RecordHolders(eligible);
        for (int line = 0; line < ranking.size(); line += PAGE) {
            for (var row : ranking.page(line, PAGE)) {
                if (holders.isBeyond(row.millis())) {
                    return holders.best;
                }
                career.apply(row.competitorId()).forEach(holders::consider);
            }
        }
        return holders.best;
    }

    private boolean isBeyond(@Nullable Long value) {
        return value != null && !best.isEmpty() && value > best.getFirst().value();
    }

    private void consider(RunnersMark mark) {
        if (!eligible.test(mark) || isBeyond(mark.value())) {
            return;
        }
        if (!best.isEmpty() && mark.value() < best.getFirst().value()) {
            best.clear();
        }
        best.add(mark);
    }
}
