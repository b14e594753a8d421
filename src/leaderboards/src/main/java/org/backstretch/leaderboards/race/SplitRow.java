package org.backstretch.leaderboards.race;

import java.util.Comparator;
import java.util.UUID;
import org.backstretch.athletics.place.Placing;
import org.backstretch.leaderboards.board.Keys;
import org.backstretch.leaderboards.board.Row;
import org.backstretch.leaderboards.board.Spot;
import org.backstretch.leaderboards.board.Standing;
import org.backstretch.leaderboards.rank.Fingerprint;

/**
 * Somebody at a point of the course. Nobody judges an order there, so equal times tie.
 *
 * @param millis since the runner's own start
 */
record SplitRow(Runner runner, long millis) implements Row {
    static final Comparator<SplitRow> ORDER = Comparator.comparing(SplitRow::id, Placing.BY_ID);

    @Override
    public UUID id() {
        return runner.id();
    }

    @Override
    public long key() {
        return Keys.placed(millis);
    }

    @Override
    public boolean tiesWith(Row other) {
        return true;
    }

    @Override
    public Standing standing(Spot spot) {
        return runner.passing(spot, millis);
    }

    @Override
    public Fingerprint fingerprint() {
        var self = runner.fingerprint();
        return Fingerprint.fields()
                .number(self.high())
                .number(self.low())
                .number(millis)
                .fingerprint();
    }
}
