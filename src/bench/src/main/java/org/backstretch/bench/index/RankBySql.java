package org.backstretch.bench.index;

import java.util.List;
import java.util.SplittableRandom;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Rounds;
import org.backstretch.bench.measure.Sheet;
import org.backstretch.bench.measure.Target;
import org.backstretch.bench.measure.Venue;
import org.backstretch.bench.peer.SqlBoard;
import org.backstretch.leaderboards.rank.MemberOrder;
import org.backstretch.leaderboards.rank.RankedIndex;
import org.backstretch.leaderboards.rank.Ranking;

/** B1, for comparison: the same question to the usual place for data. */
public final class RankBySql implements Measure {
    private static final MemberOrder ORDER = Integer::compare;

    private static final Question RANK = Question.ratio(
            "the same question to PostgreSQL, 1,000,000 entries (quick: 200,000): count(*) where better / ours",
            Target.nothing());

    @Override
    public String number() {
        return "B1";
    }

    @Override
    public String title() {
        return "rank by SQL";
    }

    @Override
    public String beside() {
        return "PostgreSQL";
    }

    @Override
    public List<Question> questions() {
        return List.of(RANK);
    }

    @Override
    public void run(Venue venue, Sheet sheet) throws Exception {
        var entries = venue.setting().of(200_000, 1_000_000);
        var ranking = ranking(entries);
        try (var board = SqlBoard.of(entries)) {
            var rounds = Rounds.alternate(
                    venue.setting().rounds(), () -> nanosPerRank(ranking), () -> board.nanosPerRank(50));
            sheet.enter(RANK, rounds.peerToOurs(), rounds.medians("PostgreSQL", "ns"));
        }
    }

    private static Ranking ranking(int entries) {
        var index = new RankedIndex(ORDER);
        for (int entry = 0; entry < entries; entry++) {
            index.add(score(entry, entries), entry);
        }
        return index.publish();
    }

    private static long score(int entry, int entries) {
        return entry * 7_919L % entries;
    }

    private static double nanosPerRank(Ranking ranking) {
        var random = new SplittableRandom(7);
        var asked = 500_000;
        long sum = 0;
        var begin = System.nanoTime();
        for (int question = 0; question < asked; question++) {
            var entry = random.nextInt(ranking.size());
            sum += ranking.position(score(entry, ranking.size()), entry, ORDER);
        }
        var took = System.nanoTime() - begin;
        if (sum < 0) {
            throw new IllegalStateException("somebody has no place");
        }
        return (double) took / asked;
    }
}
