package org.backstretch.bench.live;

import java.util.ArrayList;
import java.util.List;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Setting;
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
        var one = new Heat(
                ONE_BOARD,
                venue.setting(),
                ONE_BOARD.perSecond() * venue.setting().of(5, 15));
        var many = new Heat(
                MANY_BOARDS,
                venue.setting(),
                MANY_BOARDS.perSecond() * venue.setting().of(2, 4));
        var field = one.field(venue);
        var others = many.field(venue);
        try (var floors = new Floors(field.smallPage())) {
            one.measure(field, floors, sheet);
            many.measure(others, floors, sheet);
        }
    }

    /** @param count how many cross in each round */
    private record Heat(Load load, Setting setting, int count) {
        private int rounds() {
            return setting.rounds() + 1;
        }

        Field field(Venue venue) {
            return Field.of(venue, load.first(), load.boards(), Math.ceilDiv(count * rounds(), load.boards()));
        }

        void measure(Field field, Floors floors, Sheet sheet) throws Exception {
            try (var line = new Line(field)) {
                var done = new ArrayList<Round>();
                for (int round = 0; round < rounds(); round++) {
                    done.add(new Round(line.run(count, load.perSecond()), floors.measured()));
                }
                var kept = done.subList(1, done.size());
                sheet.enter(load.median(), spread(kept, 50), words(kept));
                sheet.enter(load.tail(), spread(kept, 99), "");
            }
        }
    }

    @Override
    public String tried() {
        return "A crossing goes to its result in three statements sent together and a commit; each is planned once for a"
                + " connection, since planning took PostgreSQL longer than the work; its verdict touches no index. Next: find"
                + " the device of a code without asking the database at each tap, and let the relay read ahead.";
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
