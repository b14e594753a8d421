package org.backstretch.results.round;

import java.util.List;
import java.util.Optional;
import org.backstretch.athletics.round.Advancement;
import org.backstretch.athletics.round.Heat;
import org.backstretch.athletics.round.Progression;
import org.backstretch.results.projection.KnownRace;

/**
 * A race as a round, as it stands now.
 *
 * @param led where it leads; empty for a final
 * @param draws all that were ever drawn, the first first
 */
record Round(KnownRace race, List<RoundHeat> heats, Optional<Led> led, List<KeptDraw> draws) {

    /** What follows, or why nothing does. */
    record Following(Optional<Advancement> advancement, Optional<String> trouble) {}

    /** How many have no result yet. */
    int out() {
        return heats.stream().mapToInt(RoundHeat::out).sum();
    }

    boolean isOver() {
        return out() == 0;
    }

    /** Until all heats are over nobody can be said to advance by time. */
    Following following() {
        if (led.isEmpty()) {
            return new Following(Optional.empty(), Optional.empty());
        }
        if (race.fact().directions().size() > 1) {
            return trouble("the race is run in several directions, and a round in one");
        }
        try {
            return new Following(Optional.of(advancement(ruleOfNow(led.get().rule()))), Optional.empty());
        } catch (IllegalArgumentException cannotBe) {
            return trouble(String.valueOf(cannotBe.getMessage()));
        }
    }

    private static Following trouble(String sentence) {
        return new Following(Optional.empty(), Optional.of(sentence));
    }

    private Progression ruleOfNow(Progression rule) {
        return isOver() ? rule : new Progression(rule.byPlace(), 0, rule.lanes());
    }

    private Advancement advancement(Progression rule) {
        var onRecord =
                draws.stream().filter(KeptDraw::isOnRecord).map(KeptDraw::draw).toList();
        return Advancement.of(rule, asHeats(), onRecord);
    }

    List<Heat> asHeats() {
        return heats.stream().map(RoundHeat::heat).toList();
    }

    List<HeatRunner> runners() {
        return heats.stream().flatMap(heat -> heat.runners().stream()).toList();
    }
}
