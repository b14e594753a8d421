package org.backstretch.leaderboards.race;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.util.Comparator;
import java.util.UUID;
import org.backstretch.athletics.place.Placing;
import org.backstretch.leaderboards.board.Keys;
import org.backstretch.leaderboards.board.Row;
import org.backstretch.leaderboards.board.Spot;
import org.backstretch.leaderboards.board.Standing;
import org.backstretch.leaderboards.rank.Fingerprint;

/**
 * Somebody in a category that net times rank.
 *
 * @param key finishers by net time, the others as on every board
 */
record NetRow(Runner runner, long key) implements Row {
    /** Equal net times stand in the order of official ones. */
    static final Comparator<NetRow> ORDER =
            comparingLong((NetRow row) -> row.runner.key()).thenComparing(comparing(NetRow::id, Placing.BY_ID));

    static NetRow of(Runner runner) {
        var net = runner.netMillis();
        return new NetRow(runner, net == null ? runner.key() : Keys.placed(net));
    }

    @Override
    public UUID id() {
        return runner.id();
    }

    /** By itself where the timing is exact enough, as official times do. */
    @Override
    public boolean tiesWith(Row other) {
        return other instanceof NetRow row
                && runner.netMillis() != null
                && row.runner.netMillis() != null
                && runner.timing().tiesByItself();
    }

    @Override
    public Standing standing(Spot spot) {
        return runner.byNet(spot);
    }

    @Override
    public Fingerprint fingerprint() {
        var self = runner.fingerprint();
        return Fingerprint.fields()
                .number(self.high())
                .number(self.low())
                .number(key)
                .fingerprint();
    }
}
