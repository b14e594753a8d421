package org.backstretch.bench.flood;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Sheet;
import org.backstretch.bench.measure.Spread;
import org.backstretch.bench.measure.Target;
import org.backstretch.bench.measure.Venue;
import org.backstretch.bench.stack.CrowdRace;
import org.backstretch.bench.stack.FactFeed;
import org.backstretch.bench.stack.OwnStack;
import org.backstretch.bench.stack.Progress;

/** B14, second half: the starts and the memory of everything. */
public final class WholeStack implements Measure {
    private static final int FIRST_RACE = 1_000;
    private static final int RUNNERS = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Question FIRST =
            new Question("first start of a stack, in an empty folder", Target.nothing(), "s");
    private static final Question SECOND = new Question(
            "second start, with 1,000,000 facts in its topics (quick: 200,000)", Target.atMost(60, 30), "s");
    private static final Question MEMORY =
            new Question("memory of all its processes then", Target.atMost(2_500, 2_000), "MB");

    @Override
    public String number() {
        return "B14";
    }

    @Override
    public String title() {
        return "starts and memory of a stack";
    }

    @Override
    public String beside() {
        return "nothing";
    }

    @Override
    public List<Question> questions() {
        return List.of(FIRST, SECOND, MEMORY);
    }

    @Override
    public void run(Venue venue, Sheet sheet) throws Exception {
        var stack = venue.stack();
        sheet.enter(FIRST, Spread.of(stack.firstStart()), "");
        flood(stack, venue.setting().of(200_000, 1_000_000));
        sheet.enter(SECOND, Spread.of(stack.restart()), "");
        var megabytes = stack.megabytes();
        sheet.enter(MEMORY, Spread.of(sum(megabytes)), words(megabytes));
    }

    /** Tells what is missing to so many facts: the measures before have told some. */
    private static void flood(OwnStack stack, int facts) {
        try (var feed = FactFeed.bulk(stack.kafka())) {
            var known = told(stack, feed, Stream.of(race(0)));
            var more = (int) Math.ceilDiv(Math.max(0, facts - known), race(0).size(RUNNERS));
            told(stack, feed, IntStream.rangeClosed(1, more).mapToObj(WholeStack::race));
        }
    }

    private static CrowdRace race(int number) {
        return new CrowdRace(FIRST_RACE + number, RUNNERS);
    }

    /** Answers how many facts the boards are made of. */
    private static long told(OwnStack stack, FactFeed feed, Stream<CrowdRace> races) {
        var all = races.toList();
        feed.sendAll(all.stream().flatMap(race -> race.facts(RUNNERS)));
        if (all.isEmpty()) {
            return 0;
        }
        var last = new Progress(stack.leaderboards()
                .resolve("/api/leaderboards/boards/" + all.getLast().board()));
        last.awaitRunners(RUNNERS, PATIENCE);
        return last.records();
    }

    private static double sum(Map<String, Long> megabytes) {
        return megabytes.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String words(Map<String, Long> megabytes) {
        return megabytes.entrySet().stream()
                .map(part -> part.getKey() + " " + part.getValue())
                .collect(Collectors.joining(", ", "", "; pages that processes share count in parts"));
    }
}
