package org.backstretch.bench.index;

import java.time.Duration;
import java.util.List;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.NotMeasured;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Setting;
import org.backstretch.bench.measure.Sheet;
import org.backstretch.bench.measure.Spread;
import org.backstretch.bench.measure.Target;
import org.backstretch.bench.measure.Venue;
import org.backstretch.bench.stack.BoardsAlone;
import org.backstretch.bench.stack.CrowdRace;
import org.backstretch.bench.stack.Progress;
import org.backstretch.local.up.Checkout;

/** B4: the memory of everything else that is known of a runner. */
final class BytesPerRunner implements Measure {
    private static final int RUNNERS = 100_000;
    private static final int VIEWS = 4;

    /** By {@link BytesPerEntry}, without the table of keys: the boards read a key from the row. */
    private static final int BYTES_IN_A_VIEW = 9;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Question RUNNER = new Question(
            "bytes per runner of a live leaderboards process for all but the views: facts, names, row, id",
            Target.atMost(160, 100),
            "bytes");

    @Override
    public String number() {
        return "B4";
    }

    @Override
    public String title() {
        return "memory of a runner";
    }

    @Override
    public String beside() {
        return "–";
    }

    @Override
    public List<Question> questions() {
        return List.of(RUNNER);
    }

    @Override
    public String tried() {
        return """
                Nothing yet: every fact is kept as the object it came as, beside the row that the boards show.\
                """;
    }

    @Override
    public void run(Venue venue, Sheet sheet) throws Exception {
        if (venue.setting() == Setting.QUICK) {
            throw new NotMeasured("left out of a quick run");
        }
        try (var boards = BoardsAlone.start(Checkout.ours())) {
            // What the first facts bring into memory besides themselves is not counted.
            long told = tell(boards, new CrowdRace(1, 1_000), 0);
            long before = LiveBytes.of(boards.replica().pid());
            tell(boards, new CrowdRace(2, RUNNERS), told);
            long bytes = LiveBytes.of(boards.replica().pid()) - before;
            double each = (double) bytes / RUNNERS;
            sheet.enter(
                    RUNNER,
                    Spread.of(each - VIEWS * BYTES_IN_A_VIEW),
                    "%s bytes with the places in %d views, %,d runners".formatted(Spread.text(each), VIEWS, RUNNERS));
        }
    }

    private static long tell(BoardsAlone boards, CrowdRace race, long toldBefore) {
        long told = toldBefore + boards.tell(race.facts(race.runners()));
        new Progress(boards.board(race.board())).await(told, PATIENCE);
        return told;
    }
}
