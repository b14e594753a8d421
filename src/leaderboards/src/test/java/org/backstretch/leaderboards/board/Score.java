package org.backstretch.leaderboards.board;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.UUID;
import org.backstretch.athletics.place.Placing;
import org.backstretch.leaderboards.rank.Fingerprint;

/** The smallest row there can be: the more the better, equal scores tie, none is no place. */
record Score(UUID id, long score) implements Row {
    static final Comparator<Score> ORDER = comparing(Score::id, Placing.BY_ID);

    @Override
    public long key() {
        return score > 0 ? Keys.placed(-score) : Keys.out(0);
    }

    @Override
    public boolean tiesWith(Row other) {
        return true;
    }

    @Override
    public Standing standing(Spot spot) {
        return new StandingWriter(id, "Somebody", spot).score(score).standing();
    }

    @Override
    public Fingerprint fingerprint() {
        return Fingerprint.fields().id(id).number(score).fingerprint();
    }
}
