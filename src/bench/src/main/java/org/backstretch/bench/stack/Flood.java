package org.backstretch.bench.stack;

import java.util.stream.IntStream;
import org.backstretch.local.up.Checkout;

/** Boards that run alone, and ever more races of a thousand that are told to them. */
public final class Flood implements AutoCloseable {
    private static final int RUNNERS = 1_000;
    private static final int FIRST = 1_000;

    /** How many facts a race is told by. */
    public static final int FACTS = new CrowdRace(FIRST, RUNNERS).size(RUNNERS);

    private final BoardsAlone boards;
    private int races;
    private int challenges;
    private long told;

    private Flood(BoardsAlone boards) {
        this.boards = boards;
    }

    public static Flood start() {
        return new Flood(BoardsAlone.start(Checkout.ours()));
    }

    public BoardsAlone boards() {
        return boards;
    }

    /** Tells so many races more: how many facts that were. */
    public long races(int count) {
        var facts = boards.tell(IntStream.range(races, races + count)
                .mapToObj(race -> new CrowdRace(FIRST + race, RUNNERS))
                .flatMap(race -> race.facts(RUNNERS)));
        races += count;
        told += facts;
        return facts;
    }

    /** Tells so many challenges more. */
    public void challenges(int count) {
        told += boards.tell(IntStream.range(challenges, challenges + count)
                .mapToObj(CrowdChallenge::new)
                .flatMap(CrowdChallenge::facts));
        challenges += count;
    }

    /** Tells what is missing to so many facts. */
    public void upTo(long facts) {
        races((int) Math.ceilDiv(Math.max(0, facts - told), FACTS));
    }

    /** How many facts were told. */
    public long told() {
        return told;
    }

    /** How far the boards are, as the last race knows. */
    public Progress progress() {
        return new Progress(boards.board(new CrowdRace(FIRST + races - 1, RUNNERS).board()));
    }

    @Override
    public void close() {
        boards.close();
    }
}
