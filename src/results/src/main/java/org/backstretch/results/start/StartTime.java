package org.backstretch.results.start;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.jspecify.annotations.Nullable;

/**
 * When somebody starts, and started before.
 *
 * @param bib as it was said
 * @param at by the gun, or while there is none by the planned start; null where there is a problem
 * @param offsetMillis after the gun
 * @param wasMillis what stood there before; 0 for the gun itself
 * @param handicap whether the official time counts from the gun all the same
 * @param changed whether this is something new
 * @param problem why nothing is changed
 */
record StartTime(
        String bib,
        @Nullable UUID entryId,
        @Nullable String name,
        @Nullable Direction direction,
        @Nullable Instant at,
        @Nullable Long offsetMillis,
        @Nullable Long wasMillis,
        boolean handicap,
        boolean changed,
        @Nullable String problem) {

    static StartTime of(Proposed proposed, boolean handicap) {
        var starter = proposed.starter();
        return new StartTime(
                proposed.bib(),
                starter.map(Starter::entry).orElse(null),
                starter.map(Starter::name).orElse(null),
                starter.map(Starter::direction).orElse(null),
                at(proposed).orElse(null),
                proposed.offset().map(Duration::toMillis).orElse(null),
                starter.map(Starter::offset).map(Duration::toMillis).orElse(null),
                handicap,
                proposed.offset().isPresent()
                        && starter.filter(one -> one.starts(proposed, handicap)).isEmpty(),
                proposed.problem().orElse(null));
    }

    private static Optional<Instant> at(Proposed proposed) {
        return proposed.starter()
                .flatMap(starter ->
                        proposed.offset().map(offset -> starter.zero().plus(offset)));
    }

    static StartTime of(Starter starter) {
        return of(
                new Proposed(
                        starter.bib().orElse(""),
                        Optional.of(starter),
                        Optional.of(starter.offset()),
                        Optional.empty()),
                starter.handicap());
    }
}
