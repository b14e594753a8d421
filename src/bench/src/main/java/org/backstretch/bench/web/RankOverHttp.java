package org.backstretch.bench.web;

import java.util.List;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Rounds;
import org.backstretch.bench.measure.Sheet;
import org.backstretch.bench.measure.Target;
import org.backstretch.bench.measure.Venue;
import org.backstretch.bench.peer.RedisBenchmark;
import org.backstretch.bench.peer.RedisServer;
import org.backstretch.bench.peer.Wrk;
import org.backstretch.bench.stack.BenchIds;
import org.backstretch.bench.stack.Crowd;

/** B5: where somebody stands, as JSON, beside a server that answers with a number. */
public final class RankOverHttp implements Measure {
    private static final int CONNECTIONS = 32;
    private static final String KEY = "board";

    private static final Question RANK = Question.ratio(
            "rank of one of 100,000 over HTTP as JSON, requests per second / Redis ZREVRANK, 32 connections each",
            Target.atLeast(0.8, 1.0));
    private static final Question AROUND =
            Question.ratio("the same with the five before and the five behind / Redis ZREVRANK", Target.nothing());

    /** Asks for another runner each time. */
    private static final String SCRIPT = """
            request = function()
              return wrk.format("GET", string.format("/api/leaderboards/boards/%s/competitors/%s%%012d%s", %d + math.random(0, %d)))
            end
            """;

    @Override
    public String number() {
        return "B5";
    }

    @Override
    public String title() {
        return "rank over HTTP";
    }

    @Override
    public String beside() {
        return "Redis over loopback";
    }

    @Override
    public List<Question> questions() {
        return List.of(RANK, AROUND);
    }

    @Override
    public void run(Venue venue, Sheet sheet) throws Exception {
        var wrk = Wrk.with(CONNECTIONS, venue.setting().of(2, 6));
        try (var redis = RedisServer.start()) {
            var benchmark = RedisBenchmark.of(redis);
            var crowd = venue.crowd();
            try (var sets = redis.sortedSets()) {
                sets.fill(KEY, Crowd.RUNNERS, crowd.race()::millis);
            }
            ask(RANK, "?around=0", wrk, crowd, benchmark, venue, sheet);
            ask(AROUND, "", wrk, crowd, benchmark, venue, sheet);
        }
    }

    private static void ask(
            Question question, String query, Wrk wrk, Crowd crowd, RedisBenchmark benchmark, Venue venue, Sheet sheet)
            throws Exception {
        var script = script(crowd, query);
        var requests = venue.setting().of(150_000, 500_000);
        var rounds = Rounds.alternate(
                venue.setting().rounds(),
                () -> wrk.perSecondBy(script, crowd.boards().replica().address()),
                () -> benchmark.ranksPerSecond(KEY, Crowd.RUNNERS, CONNECTIONS, requests));
        sheet.enter(question, rounds.oursToPeer(), rounds.medians("Redis", "per second"));
    }

    private static String script(Crowd crowd, String query) {
        var race = crowd.race();
        return SCRIPT.formatted(race.board(), BenchIds.PREFIX, query, race.firstRunner(), race.runners() - 1);
    }
}
