package org.backstretch.bench.flood;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        flood(stack, venue.setting().of(200_000, 1_000_000) / (2 * RUNNERS));
        sheet.enter(SECOND, Spread.of(stack.restart()), "");
        var megabytes = stack.megabytes();
        sheet.enter(MEMORY, Spread.of(sum(megabytes)), words(megabytes));
    }

    private static void flood(OwnStack stack, int races) {
        try (var feed = FactFeed.bulk(stack.kafka())) {
            feed.sendAll(IntStream.range(0, races)
                    .mapToObj(race -> new CrowdRace(FIRST_RACE + race, RUNNERS))
                    .flatMap(race -> race.facts(RUNNERS)));
        }
        var last = new CrowdRace(FIRST_RACE + races - 1, RUNNERS);
        new Progress(stack.leaderboards().resolve("/api/leaderboards/boards/" + last.board()))
                .awaitRunners(RUNNERS, PATIENCE);
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
