package org.backstretch.athletics.challenge;

import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** TOP_N and MEDIAN: all scores, cut into the best and the rest. Who enters or leaves moves one score over the cut at most. */
final class BestScores implements TeamTally.Tally {
    private final IntUnaryOperator bestOf;
    private final boolean middle;
    private final TreeMap<Long, Integer> best = new TreeMap<>();
    private final TreeMap<Long, Integer> rest = new TreeMap<>();
    private int bestCount;
    private int restCount;
    private long bestSum;

    /** @param bestOf how many of so many are the best */
    private BestScores(IntUnaryOperator bestOf, boolean middle) {
        this.bestOf = bestOf;
        this.middle = middle;
    }

    static BestScores top(int count) {
        return new BestScores(all -> Math.clamp(count, 0, all), false);
    }

    /** The better half; with the one in the middle, if there is one. */
    static BestScores median() {
        return new BestScores(all -> all - all / 2, true);
    }

    @Override
    public void add(TeamTally.Share share) {
        if (bestCount > 0 && share.score() >= best.firstKey()) {
            intoBest(share.score());
        } else {
            intoRest(share.score());
        }
        settle();
    }

    @Override
    public void remove(TeamTally.Share share) {
        if (best.containsKey(share.score())) {
            outOfBest(share.score());
        } else {
            outOfRest(share.score());
        }
        settle();
    }

    private void settle() {
        int target = bestOf.applyAsInt(bestCount + restCount);
        while (bestCount < target) {
            long score = rest.lastKey();
            outOfRest(score);
            intoBest(score);
        }
        while (bestCount > target) {
            long score = best.firstKey();
            outOfBest(score);
            intoRest(score);
        }
    }

    private void intoBest(long score) {
        best.merge(score, 1, Integer::sum);
        bestCount++;
        bestSum += score;
    }

    private void outOfBest(long score) {
        best.compute(score, BestScores::oneLess);
        bestCount--;
        bestSum -= score;
    }

    private void intoRest(long score) {
        rest.merge(score, 1, Integer::sum);
        restCount++;
    }

    private void outOfRest(long score) {
        rest.compute(score, BestScores::oneLess);
        restCount--;
    }

    /** Null takes the entry out. */
    private static @Nullable Integer oneLess(Long score, @Nullable Integer count) {
        return count == null || count == 1 ? null : count - 1;
    }

    @Override
    public long score() {
        return middle ? middle() : bestSum;
    }

    /** Of an even number the mean of the two in the middle. */
    private long middle() {
        if (bestCount == 0) {
            return 0;
        }
        return bestCount > restCount ? best.firstKey() : (best.firstKey() + rest.lastKey()) / 2;
    }
}
