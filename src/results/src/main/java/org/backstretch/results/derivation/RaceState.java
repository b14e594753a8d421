package org.backstretch.results.derivation;

import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.RaceStateFact.Stage;

/**
 * A race as a whole.
 *
 * @param derivation how often the whole race was derived anew
 * @param derivedCount how many results the last of these told
 * @param ruleSet frozen at the first gun
 * @param published whether a list was ever printed
 */
public record RaceState(
        UUID race, long derivation, int derivedCount, Optional<String> ruleSet, Stage stage, boolean published) {

    RaceState derivedAnew(int count) {
        return new RaceState(race, derivation + 1, count, ruleSet, stage, published);
    }

    /** With its first gun a race is running, and its rules are frozen. */
    public RaceState started(String rules) {
        return stage == Stage.PLANNED
                ? new RaceState(race, derivation, derivedCount, Optional.of(rules), Stage.RUNNING, published)
                : this;
    }

    /** Its last gun was taken back. What was printed stays printed. */
    public RaceState unstarted() {
        return stage == Stage.RUNNING
                ? new RaceState(race, derivation, derivedCount, Optional.empty(), Stage.PLANNED, published)
                : this;
    }

    public RaceState printed(Stage newStage) {
        return new RaceState(race, derivation, derivedCount, ruleSet, newStage, true);
    }
}
