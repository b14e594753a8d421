package org.backstretch.leaderboards.log;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.FactType;
import org.backstretch.leaderboards.board.Keeper;
import org.backstretch.leaderboards.board.Part;
import org.backstretch.leaderboards.challenge.ChallengeKeeper;
import org.backstretch.leaderboards.fact.Facts;
import org.backstretch.leaderboards.fact.Touched;
import org.backstretch.leaderboards.live.Boards;
import org.backstretch.leaderboards.mark.MarkBook;
import org.backstretch.leaderboards.race.RaceKeeper;
import org.backstretch.leaderboards.ranking.RankingKeeper;
import org.backstretch.leaderboards.series.SeriesKeeper;

/**
 * Turns facts into boards. What comes out depends on what went in, never on its order or on how it was cut into batches.
 * For one thread.
 */
public final class Fold {
    private final Facts facts = new Facts();
    private final MarkBook marks = new MarkBook(facts.races(), facts.claims());
    private final List<Keeper> keepers = List.of(
            new RaceKeeper(facts.races(), marks),
            new ChallengeKeeper(facts.challenges()),
            new SeriesKeeper(facts.series(), facts.races()),
            new RankingKeeper(marks, facts.claims()));
    private Touched touched = new Touched();
    private Boards boards;

    /** @param moment of the last boards published before; these go on from there */
    public Fold(long moment) {
        this.boards = Boards.none(moment, facts.accounts());
    }

    public void apply(Fact fact) {
        facts.apply(fact, touched);
    }

    /** @see Facts#purge */
    public void purge(FactType type, UUID id, long revision) {
        facts.purge(type, id, revision, touched);
    }

    /**
     * The boards after everything applied so far; what was not touched costs nothing.
     *
     * @param offsets how far the topics have been read
     */
    public Boards boards(SortedMap<String, Long> offsets) {
        var changed = new ArrayList<Part>();
        var now = touched;
        touched = new Touched();
        // First, for it touches the rows whose tags are different now.
        marks.follow(now);
        keepers.forEach(keeper -> keeper.follow(now, changed::add));
        boards = boards.next(changed, offsets);
        return boards;
    }

    /** How many facts wait for what they refer to, or for the rest of their derivation. */
    public long waiting() {
        return facts.waiting();
    }
}
