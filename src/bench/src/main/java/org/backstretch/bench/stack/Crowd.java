package org.backstretch.bench.stack;

import java.time.Duration;
import org.backstretch.local.up.Checkout;

/** A race of {@value #RUNNERS} of whom nine in ten have finished, on boards that run alone. */
public record Crowd(BoardsAlone boards, CrowdRace race) implements AutoCloseable {
    public static final int RUNNERS = 100_000;
    /** The rest are still out, and finish in measures of what is live. */
    public static final int FINISHED = 90_000;

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    public static Crowd start() {
        var boards = BoardsAlone.start(Checkout.ours());
        var race = new CrowdRace(1, RUNNERS);
        try {
            var sent = boards.tell(race.facts(FINISHED));
            new Progress(boards.board(race.board())).await(sent, PATIENCE);
            return new Crowd(boards, race);
        } catch (RuntimeException failure) {
            boards.close();
            throw failure;
        }
    }

    @Override
    public void close() {
        boards.close();
    }
}
