package org.backstretch.athletics.relay;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.place.DeadHeat;
import org.backstretch.athletics.place.Finish;
import org.backstretch.athletics.place.Placed;
import org.backstretch.athletics.place.Placing;

/**
 * The rankings of a relay. Equal totals and equal legs tie however they were timed, for they are differences and sums, and no
 * line was crossed by one before the other. The entries that are placed are the teams.
 */
public final class RelayPlaces {
    private RelayPlaces() {}

    /**
     * By total.
     *
     * @param teams each once, in any order
     */
    public static List<Placed> overall(UUID race, Collection<RelayResult> teams) {
        return Placing.of(teams.stream()
                .map(team -> finish(race, team.teamId(), team.outcome(), team.total()))
                .toList());
    }

    /**
     * By the times of one leg; a team that did not finish may well have run it.
     *
     * @param leg from 1, one that all of these teams have
     */
    public static List<Placed> ofLeg(UUID race, int leg, Collection<RelayResult> teams) {
        return Placing.of(teams.stream()
                .map(team -> finish(race, team.teamId(), team.outcomeOf(leg), team.timeOf(leg)))
                .toList());
    }

    private static Finish finish(UUID race, UUID team, OutcomeKind outcome, OptionalLong millis) {
        if (outcome != OutcomeKind.FINISHED) {
            return Finish.without(team, outcome);
        }
        long exact = millis.orElseThrow();
        return Finish.finished(team, exact, Instant.EPOCH, 0, Optional.of(DeadHeat.ofEqual(race, exact)));
    }
}
