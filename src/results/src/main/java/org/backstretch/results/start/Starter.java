package org.backstretch.results.start;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.athletics.Direction;

/**
 * Somebody who takes part, with the start they have so far.
 *
 * @param gun of the wave; empty before
 * @param zero the gun, else the planned start: what offsets count from
 * @param offset after the gun; negative before it
 */
record Starter(
        UUID entry,
        Optional<String> bib,
        String name,
        Direction direction,
        Optional<UUID> person,
        Optional<Instant> gun,
        Instant zero,
        Duration offset,
        boolean handicap) {

    /** As people count: 2 before 10; who has no bib comes last. */
    static final Comparator<Starter> BY_BIB = comparing(
                    (Starter starter) -> starter.bib.flatMap(Bib::read),
                    comparing((Optional<Bib> bib) -> bib.isEmpty()).thenComparing(bib -> bib.orElse(new Bib("0"))))
            .thenComparing(Starter::entry);

    boolean starts(Proposed proposed, boolean asHandicap) {
        return proposed.offset().filter(offset::equals).isPresent() && handicap == asHandicap;
    }
}
