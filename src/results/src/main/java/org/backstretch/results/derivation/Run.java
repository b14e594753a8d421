package org.backstretch.results.derivation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;

/**
 * All that is known of an entry's run.
 *
 * @param gun of its wave; empty before
 * @param startOffset how long after the gun it started; negative if before
 * @param handicap whether the official time counts from the gun although the runner started later
 * @param deadHeat the dead heat an official put it in
 * @param officialTime typed over the measured one
 * @param measured how far it got in a fixed time, in millimetres, as an official measured it
 * @param legs what officials said of legs of a relay team
 * @param crossings in any order
 */
record Run(
        UUID entry,
        Direction direction,
        Sex sex,
        boolean takesPart,
        Optional<Instant> gun,
        Duration startOffset,
        boolean handicap,
        Optional<Declared> declared,
        Optional<UUID> deadHeat,
        Optional<OfficialTime> officialTime,
        Optional<Measured> measured,
        List<DeclaredLeg> legs,
        List<Crossing> crossings) {

    /** A distance in millimetres, and how it was measured. */
    record Measured(long millimetres, String reason) {}

    Run {
        legs = List.copyOf(legs);
        crossings = crossings.stream().sorted(Crossing.AT_THE_LINE).toList();
    }

    Run with(List<Crossing> found) {
        return new Run(
                entry,
                direction,
                sex,
                takesPart,
                gun,
                startOffset,
                handicap,
                declared,
                deadHeat,
                officialTime,
                measured,
                legs,
                found);
    }

    /** With the instants of readers beside the line moved to the line. */
    Run readBy(TimingRules rules) {
        return rules.readers().isEmpty()
                ? this
                : with(crossings.stream().map(rules::atTheLine).toList());
    }

    Stream<Crossing> at(Crossing.Where where) {
        return crossings.stream().filter(crossing -> crossing.where() == where);
    }

    /** When it was due to start by the gun. */
    Optional<Instant> due() {
        return gun.map(instant -> instant.plus(startOffset));
    }
}
