package org.backstretch.bench.index;

import java.util.List;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Rounds;
import org.backstretch.bench.measure.Sheet;
import org.backstretch.bench.measure.Target;
import org.backstretch.bench.measure.Venue;
import org.backstretch.bench.peer.RedisServer;
import org.backstretch.leaderboards.rank.Members;

/** B1: the place of one among a million. Both sides begin with the id. */
final class RankInProcess implements Measure {
    private static final int ENTRIES = 1_000_000;
    private static final String KEY = "board";

    private static final Question RANK = Question.ratio(
            "rank by id among 1,000,000, processor time of Redis ZREVRANK (pipelined) / ours", Target.atLeast(8, 20));

    @Override
    public String number() {
        return "B1";
    }

    @Override
    public String title() {
        return "rank in process";
    }

    @Override
    public String beside() {
        return "Redis, its own processor time";
    }

    @Override
    public List<Question> questions() {
        return List.of(RANK);
    }

    @Override
    public String tried() {
        return """
                Half of ours goes into finding the number of the id: the table and the id itself each miss the cache once. Bits of \
                the hash in the table keep it from looking at ids of others (from 510 to 350 ns together with looking for an \
                entry where even keys would put it). Whoever has the number in hand, as a page of a board does, waits half as long.\
                """;
    }

    @Override
    public void run(Venue venue, Sheet sheet) throws Exception {
        try (var redis = RedisServer.start();
                var sets = redis.sortedSets()) {
            venue.say("filling both with %,d".formatted(ENTRIES));
            sets.fill(KEY, ENTRIES, number -> number * 7_919L % ENTRIES);
            var members = Competitors.numbered(ENTRIES);
            var filled = Filled.with(ENTRIES);
            int asked = venue.setting().of(200_000, 500_000);
            var rounds = Rounds.alternate(
                    venue.setting().rounds(),
                    () -> nanosPerRank(members, filled, 10 * asked),
                    () -> sets.nanosPerRank(KEY, ENTRIES, asked));
            sheet.enter(RANK, rounds.peerToOurs(), rounds.medians("Redis", "ns"));
        }
    }

    private static double nanosPerRank(Members members, Filled filled, int asked) {
        var ids = Competitors.random(asked, ENTRIES);
        var ranking = filled.publish();
        var keys = filled.keys();
        long sum = 0;
        long before = Filled.threadNanos();
        for (long low : ids) {
            int member = members.of(Competitors.id(low));
            sum += ranking.position(keys.get(member), member, Filled.ORDER);
        }
        return Filled.perAsked(Filled.threadNanos() - before, asked, sum);
    }
}
