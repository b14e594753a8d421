package org.backstretch.leaderboards.board;

import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.discipline.Rounding;
import org.backstretch.athletics.place.Placed;
import org.backstretch.contracts.ClubFact;
import org.jspecify.annotations.Nullable;

/**
 * A person or a team of a challenge, with its score.
 *
 * @param score in millimetres
 * @param members how many a team has now; empty for a person
 */
record Scorer(UUID id, String name, Optional<ClubFact> club, Optional<Sex> sex, long score, Optional<Integer> members) {
    private static final long MILLIMETRES_PER_METRE = 1_000;

    boolean hasScored() {
        return score > 0;
    }

    Standing placed(Placed placed) {
        return standing(placed.place().getAsInt(), placed.text(), placed.tied());
    }

    Standing withoutPlace() {
        return standing(null, null, false);
    }

    private Standing standing(@Nullable Integer place, @Nullable String label, boolean tied) {
        return new Standing(
                id,
                place,
                label,
                tied,
                null,
                name,
                club.map(ClubFact::id).orElse(null),
                club.map(ClubFact::name).orElse(null),
                sex.orElse(null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Rounding.METRE.official(score) / MILLIMETRES_PER_METRE,
                members.orElse(null));
    }
}
