package org.backstretch.leaderboards.challenge;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.discipline.Rounding;
import org.backstretch.athletics.place.Placing;
import org.backstretch.contracts.ClubFact;
import org.backstretch.leaderboards.board.Keys;
import org.backstretch.leaderboards.board.Row;
import org.backstretch.leaderboards.board.Spot;
import org.backstretch.leaderboards.board.Standing;
import org.backstretch.leaderboards.board.StandingWriter;
import org.backstretch.leaderboards.rank.Fingerprint;

/**
 * A person or a team of a challenge, with its score.
 *
 * @param score in millimetres
 * @param members how many a team has now; empty for a person
 */
record Scorer(UUID id, String name, Optional<ClubFact> club, Optional<Sex> sex, long score, Optional<Integer> members)
        implements Row {
    /** Of equal scores; those tie, so it decides no place. */
    static final Comparator<Scorer> ORDER = Comparator.comparing(Scorer::id, Placing.BY_ID);

    private static final long MILLIMETRES_PER_METRE = 1_000;

    /** The more the better; who has not scored yet has no place. */
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
        return new StandingWriter(id, name, spot)
                .club(
                        club.map(ClubFact::id).orElse(null),
                        club.map(ClubFact::name).orElse(null))
                .sex(sex.orElse(null))
                .score(Rounding.METRE.official(score) / MILLIMETRES_PER_METRE)
                .members(members.orElse(null))
                .standing();
    }

    @Override
    public Fingerprint fingerprint() {
        return Fingerprint.fields()
                .id(id)
                .text(name)
                .id(club.map(ClubFact::id).orElse(null))
                .text(club.map(ClubFact::name).orElse(null))
                .constant(sex.orElse(null))
                .number(score)
                .number(members.orElse(null))
                .fingerprint();
    }
}
