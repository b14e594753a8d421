package org.backstretch.bench.index;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Rounds;
import org.backstretch.bench.measure.Sheet;
import org.backstretch.bench.measure.Target;
import org.backstretch.bench.measure.Venue;
import org.backstretch.bench.peer.RedisServer;

/** B2: a new score that counts in four views, such as everybody, the sex, the class and the team. */
final class FourViews implements Measure {
    private static final List<String> VIEWS = List.of("everybody", "sex", "class", "team");
    private static final int BATCH = 100;

    private static final Question CHANGE = Question.ratio(
            "score change in four views, readers shown it every 100: processor time of 4 pipelined ZADDs / ours",
            Target.atLeast(1.5, 3));

    @Override
    public String number() {
        return "B2";
    }

    @Override
    public String title() {
        return "score change in four views";
    }

    @Override
    public String beside() {
        return "Redis, its own processor time";
    }

    @Override
    public List<Question> questions() {
        return List.of(CHANGE);
    }

    @Override
    public void run(Venue venue, Sheet sheet) throws Exception {
        int entries = venue.setting().of(200_000, 1_000_000);
        int changes = venue.setting().of(50_000, 100_000);
        try (var redis = RedisServer.start();
                var sets = redis.sortedSets()) {
            venue.say("filling four views of both with %,d".formatted(entries));
            var views = new ArrayList<Filled>();
            for (var view : VIEWS) {
                sets.fill(view, entries, number -> number * 7_919L % entries);
                views.add(Filled.with(entries));
            }
            var rounds = Rounds.alternate(
                    venue.setting().rounds(),
                    () -> nanosPerChange(views, 5 * changes),
                    () -> sets.nanosPerChange(VIEWS, entries, changes));
            sheet.enter(
                    CHANGE,
                    rounds.peerToOurs(),
                    "%s; %,d in each view, with the collector's share"
                            .formatted(rounds.medians("Redis", "ns"), entries));
        }
    }

    private static double nanosPerChange(List<Filled> views, int changes) {
        long before = processNanos();
        for (int change = 1; change <= changes; change++) {
            views.forEach(Filled::change);
            if (change % BATCH == 0) {
                views.forEach(Filled::publish);
            }
        }
        return (double) (processNanos() - before) / changes;
    }

    /** Of all threads: what is written today is collected tomorrow. */
    private static long processNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
