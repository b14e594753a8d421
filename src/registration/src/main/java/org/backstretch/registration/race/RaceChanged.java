package org.backstretch.registration.race;

import org.backstretch.contracts.RaceFact;

/** A race, whose row is locked, is about to change: its entries refuse that or follow, in the same transaction. */
public record RaceChanged(Race race, RaceFact before) {

    /** Whether an entry may belong to another category than before. */
    public boolean mayMoveCategories() {
        var after = race.fact();
        return !before.categories().equals(after.categories())
                || !before.ruleSet().equals(after.ruleSet())
                || !before.waves().equals(after.waves());
    }
}
