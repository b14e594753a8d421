package org.backstretch.bench.live;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.backstretch.athletics.place.Placing;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Sheet;
import org.backstretch.bench.measure.Spread;
import org.backstretch.bench.measure.Target;
import org.backstretch.bench.measure.Venue;
import org.backstretch.bench.peer.PlainInsert;
import org.backstretch.bench.stack.CrowdRace;

/** B15: the gun of a whole race is corrected, and everybody gets another time; beside a plain sort of the same keys. */
public final class GunCorrection implements Measure {
    private static final int RACE = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Question DERIVED = new Question(
            "the gun of 50,000 finishers corrected (quick: 5,000): until every result is derived anew and committed",
            Target.nothing(),
            "s");
    private static final Question SHOWN =
            new Question("the same, until the live board shows it", Target.nothing(), "s");
    private static final Question SORT =
            Question.ratio("the same until it is shown / a plain sort of the same keys in memory", Target.nothing());
    private static final Question MEMORY = new Question(
            "memory of the results process after these corrections, more than before", Target.nothing(), "MB");

    @Override
    public String number() {
        return "B15";
    }

    @Override
    public String title() {
        return "a gun corrected in a race of 50,000";
    }

    @Override
    public String beside() {
        return "a plain sort";
    }

    @Override
    public List<Question> questions() {
        return List.of(DERIVED, SHOWN, SORT, MEMORY);
    }

    /** What one correction took, in seconds. */
    private record Correction(double derived, double shown) {}

    @Override
    public void run(Venue venue, Sheet sheet) throws Exception {
        var runners = venue.setting().of(5_000, 50_000);
        var field = Field.of(venue, RACE, 1, runners);
        var race = field.races().getFirst();
        finish(field, race);
        var before = memory(venue);
        var rounds = venue.setting().rounds() + 1;
        var corrections = new Correction[rounds];
        var sorts = new double[rounds];
        for (var round = 0; round < rounds; round++) {
            corrections[round] = correct(field, race, round + 1);
            sorts[round] = sort(runners, round);
        }
        var kept = Arrays.asList(corrections).subList(1, rounds);
        var shown = kept.stream().mapToDouble(Correction::shown).toArray();
        sheet.enter(
                DERIVED,
                Spread.of(kept.stream().mapToDouble(Correction::derived).toArray()),
                "%,d finishers, four boards each".formatted(runners));
        sheet.enter(SHOWN, Spread.of(shown), "");
        var ratios = IntStream.range(1, rounds)
                .mapToDouble(round -> corrections[round].shown() / sorts[round])
                .toArray();
        sheet.enter(SORT, Spread.of(ratios), "the sort took %.1f ms".formatted(sorts[rounds - 1] * 1_000));
        sheet.enter(MEMORY, Spread.of(memory(venue) - before), "%,.0f MB before".formatted(before));
    }

    private static void finish(Field field, CrowdRace race) throws InterruptedException {
        var batches = IntStream.iterate(0, first -> first < race.runners(), first -> first + PlainInsert.BATCH)
                .mapToObj(first -> IntStream.range(first, Math.min(race.runners(), first + PlainInsert.BATCH))
                        .mapToObj(runner -> new Stamp(race, runner))
                        .toList())
                .toList();
        try (var line = new BusyLine(field, race, Collections.emptyIterator())) {
            line.acceptedAlone(batches);
        }
        await(field, race, Stamp.FIRST_MILLIS);
    }

    /** The gun goes back by a second more each time, so that everybody's time grows. */
    private static Correction correct(Field field, CrowdRace race, int round) {
        var expected = Stamp.FIRST_MILLIS + round * 1_000L;
        var begin = System.nanoTime();
        field.organizer()
                .put(
                        "/api/results/races/" + race.id() + "/waves/" + race.wave() + "/start",
                        Map.of("at", CrowdRace.GUN.minusSeconds(round).toString(), "reason", "The clock was wrong"))
                .orRefused();
        var derived = (System.nanoTime() - begin) / 1e9;
        await(field, race, expected);
        return new Correction(derived, (System.nanoTime() - begin) / 1e9);
    }

    private static void await(Field field, CrowdRace race, long winner) {
        var deadline = Instant.now().plus(PATIENCE);
        while (winner(field, race) != winner) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("the board never showed the corrected times");
            }
            LockSupport.parkNanos(10_000_000);
        }
    }

    private static long winner(Field field, CrowdRace race) {
        return field.organizer()
                .get("/api/leaderboards/boards/" + race.board() + "?size=1")
                .orRefused()
                .json()
                .at("/rows/0/millis")
                .asLong(-1);
    }

    private static double memory(Venue venue) {
        return venue.stack().megabytes().getOrDefault("results", 0L);
    }

    private record Key(long millis, UUID id) {}

    /** Seconds. */
    private static double sort(int runners, int seed) {
        var random = new Random(seed);
        var keys = IntStream.range(0, runners)
                .mapToObj(any -> new Key(random.nextLong(10_000_000), new UUID(random.nextLong(), random.nextLong())))
                .toArray(Key[]::new);
        var begin = System.nanoTime();
        Arrays.sort(keys, comparingLong(Key::millis).thenComparing(comparing(Key::id, Placing.BY_ID)));
        return (System.nanoTime() - begin) / 1e9;
    }
}
