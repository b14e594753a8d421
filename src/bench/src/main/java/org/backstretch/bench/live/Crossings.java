package org.backstretch.bench.live;

import java.util.ArrayList;
import java.util.List;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Sheet;
import org.backstretch.bench.measure.Spread;
import org.backstretch.bench.measure.Target;
import org.backstretch.bench.measure.Times;
import org.backstretch.bench.measure.Venue;

/** B8: from a crossing to the board of somebody who watches, beside the steps it cannot do without. */
public final class Crossings implements Measure {
    private static final Load ONE_BOARD = new Load("50 a second on one board", 50, 101, 1);
    private static final Load MANY_BOARDS = new Load("1,000 a second over 100 boards", 1_000, 102, 100);

    /** @param first the number of its first race */
    private record Load(String words, int perSecond, int first, int boards) {
        Question median() {
            return Question.ratio(
                    "accepted crossing → watcher, " + words + ": p50 / sum of the p50 of commit, Kafka and HTTP",
                    Target.atMost(3, 2));
        }

        Question tail() {
            return Question.ratio(words + ": p99 / sum of the p99", Target.atMost(5, 2.5));
        }
    }

    private record Round(Times live, Steps floors) {
        double ratioAt(double percentile) {
            return live.millisAt(percentile) / floors.sumAt(percentile);
        }
    }

    @Override
    public String number() {
        return "B8";
    }

    @Override
    public String title() {
        return "from a crossing to a watcher";
    }

    @Override
    public String beside() {
        return "its floors";
    }

    @Override
    public List<Question> questions() {
        return List.of(ONE_BOARD.median(), ONE_BOARD.tail(), MANY_BOARDS.median(), MANY_BOARDS.tail());
    }

    @Override
    public void run(Venue venue, Sheet sheet) throws Exception {
        var setting = venue.setting();
        var many = new Heat(MANY_BOARDS, setting.rounds(), 4, setting.of(20, 60));
        var one = new Heat(ONE_BOARD, setting.rounds(), setting.of(5, 15), setting.of(5, 15));
        var others = many.field(venue);
        var field = one.field(venue);
        try (var floors = new Floors(field.smallPage())) {
            many.measure(others, floors, sheet);
            one.measure(field, floors, sheet);
        }
    }

    /**
     * A load in several rounds. The first load also lets the stack become warm, as it is on a race day.
     *
     * @param seconds how long each round takes
     * @param warmUp seconds of the same before, not judged
     */
    private record Heat(Load load, int rounds, int seconds, int warmUp) {
        Field field(Venue venue) {
            var runners = load.perSecond() * (warmUp + rounds * seconds);
            return Field.of(venue, load.first(), load.boards(), Math.ceilDiv(runners, load.boards()));
        }

        void measure(Field field, Floors floors, Sheet sheet) throws Exception {
            try (var line = new Line(field)) {
                line.run(load.perSecond() * warmUp, load.perSecond());
                var done = new ArrayList<Round>();
                for (int round = 0; round < rounds; round++) {
                    done.add(new Round(line.run(load.perSecond() * seconds, load.perSecond()), floors.measured()));
                }
                sheet.enter(load.median(), spread(done, 50), words(done));
                sheet.enter(load.tail(), spread(done, 99), "");
            }
        }
    }

    @Override
    public String tried() {
        return "Taps that arrive together share a transaction and its three round trips; the device of a code is remembered;"
                + " the services compile for a quick start, since the optimizing compiler took a third of two cores for minutes."
                + " Next: fewer hops, as all of these processes share the two cores with the broker and the measuring client.";
    }

    private static Spread spread(List<Round> rounds, double percentile) {
        return Spread.of(
                rounds.stream().mapToDouble(round -> round.ratioAt(percentile)).toArray());
    }

    private static String words(List<Round> rounds) {
        var last = rounds.getLast();
        return "in the last round ours " + last.live().words() + "; "
                + last.floors().words();
    }
}
