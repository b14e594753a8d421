package org.backstretch.results.derivation;

import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.rule.RuleSet;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.results.projection.KnownRace;

/**
 * A race as a whole.
 *
 * @param derivation how often the whole race was derived anew
 * @param derivedCount how many results the last of these told
 * @param ruleSet frozen at the first gun
 * @param published whether a list was ever printed
 * @param rehearsal the one that is going on
 * @param firstDerivation results of earlier ones belong to a rehearsal that was hidden
 */
public record RaceState(
        UUID race,
        long derivation,
        int derivedCount,
        Optional<String> ruleSet,
        Stage stage,
        boolean published,
        Optional<UUID> rehearsal,
        long firstDerivation) {

    /** The rules it is run by: as frozen at its gun, else as planned. */
    public RuleSet rules(KnownRace known) {
        return RuleSet.named(ruleSet.orElse(known.fact().ruleSet())).orElse(RuleSet.HOUSE);
    }

    /** What registration would have it run by since; it came after the gun and does not apply. */
    public Optional<String> lateRules(KnownRace known) {
        return ruleSet.map(any -> known.fact().ruleSet())
                .filter(now -> !ruleSet.get().equals(now));
    }

    RaceState derivedAnew(int count) {
        return new RaceState(race, derivation + 1, count, ruleSet, stage, published, rehearsal, firstDerivation);
    }

    private RaceState at(Stage newStage, Optional<String> rules, boolean isPublished) {
        return new RaceState(race, derivation, derivedCount, rules, newStage, isPublished, rehearsal, firstDerivation);
    }

    private RaceState in(Optional<UUID> newRehearsal, long first) {
        return new RaceState(race, derivation, derivedCount, ruleSet, stage, published, newRehearsal, first);
    }

    /** With its first gun a race is running, and its rules are frozen. */
    public RaceState started(String rules) {
        return stage == Stage.PLANNED ? at(Stage.RUNNING, Optional.of(rules), published) : this;
    }

    /** Its last gun was taken back. What was printed stays printed. */
    public RaceState unstarted() {
        return stage == Stage.RUNNING ? at(Stage.PLANNED, Optional.empty(), published) : this;
    }

    public RaceState printed(Stage newStage) {
        return at(newStage, ruleSet, true);
    }

    /** What happens from here on, or happened and comes back, is a rehearsal. To be derived anew. */
    public RaceState rehearsed(UUID newRehearsal) {
        return in(Optional.of(newRehearsal), firstDerivation);
    }

    /** Nothing of what was derived so far is ever to be shown again. To be derived anew. */
    public RaceState afterRehearsal() {
        return in(Optional.empty(), derivation + 1);
    }

    /** What was a rehearsal is the race. */
    public RaceState madeReal() {
        return in(Optional.empty(), firstDerivation);
    }
}
