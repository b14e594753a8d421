package org.backstretch.results.derivation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;

/**
 * All that is known of an entry's run.
 *
 * @param gun of its wave; empty before
 * @param startOffset how long after the gun it started; negative if before
 * @param deadHeat the dead heat an official put it in
 * @param crossings in any order
 */
record Run(
        UUID entry,
        Direction direction,
        Sex sex,
        boolean takesPart,
        Optional<Instant> gun,
        Duration startOffset,
        Optional<Declared> declared,
        Optional<UUID> deadHeat,
        List<Crossing> crossings) {

    Run {
        crossings = crossings.stream().sorted(Crossing.AT_THE_LINE).toList();
    }

    Run with(List<Crossing> found) {
        return new Run(entry, direction, sex, takesPart, gun, startOffset, declared, deadHeat, found);
    }

    Optional<Instant> start() {
        return gun.map(instant -> instant.plus(startOffset));
    }
}
