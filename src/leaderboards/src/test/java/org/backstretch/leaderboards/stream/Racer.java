package org.backstretch.leaderboards.stream;

import java.util.Comparator;
import java.util.UUID;
import org.backstretch.leaderboards.board.Keys;
import org.backstretch.leaderboards.board.Row;
import org.backstretch.leaderboards.board.Spot;
import org.backstretch.leaderboards.board.Standing;
import org.backstretch.leaderboards.board.StandingWriter;
import org.backstretch.leaderboards.rank.Fingerprint;

/** A competitor who ties with everybody of the same time. */
record Racer(UUID id, long key, String name) implements Row {
    static final Comparator<Racer> ORDER = Comparator.comparing(Racer::id);

    static Racer in(UUID id, long millis) {
        return new Racer(id, Keys.placed(millis), "in " + millis);
    }

    static Racer out(UUID id) {
        return new Racer(id, Keys.out(0), "out");
    }

    @Override
    public boolean tiesWith(Row other) {
        return key == other.key();
    }

    @Override
    public Standing standing(Spot spot) {
        var millis = hasPlace() ? Long.valueOf(key) : null;
        return new StandingWriter(id, name, spot).mark(null, null, millis).gap().standing();
    }

    @Override
    public Fingerprint fingerprint() {
        return Fingerprint.fields().id(id).number(key).text(name).fingerprint();
    }
}
