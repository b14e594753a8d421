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
        measure(ONE_BOARD, venue.setting().of(5, 15), venue, sheet);
        measure(MANY_BOARDS, venue.setting().of(2, 4), venue, sheet);
    }

    private static void measure(Load load, int seconds, Venue venue, Sheet sheet) throws Exception {
        var count = load.perSecond() * seconds;
        var rounds = venue.setting().rounds() + 1;
        var field = Field.of(venue, load.first(), load.boards(), Math.ceilDiv(count * rounds, load.boards()));
        try (var line = new Line(field);
                var floors = new Floors(field.stack().frontDoor().resolve(field.smallPage()))) {
            var kept = new ArrayList<Round>();
            for (int round = 0; round < rounds; round++) {
                var done = new Round(line.run(count, load.perSecond()), floors.measured());
                if (round > 0) {
                    kept.add(done);
                }
            }
            sheet.enter(load.median(), spread(kept, 50), words(kept));
            sheet.enter(load.tail(), spread(kept, 99), "");
        }
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
