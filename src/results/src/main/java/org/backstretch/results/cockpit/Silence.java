package org.backstretch.results.cockpit;

import static java.util.Comparator.naturalOrder;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.mark.Plausibility;
import org.backstretch.results.projection.KnownRace;

/** How long nothing has arrived although somebody could have. */
record Silence(Instant since) {

    /**
     * Begins with the last arrival, and not before the fastest runner could have reached the line: until then silence is
     * as it should be.
     */
    static Silence of(KnownRace race, Instant firstGun, Optional<Instant> lastArrival) {
        var soonest = firstGun.plusMillis(fastest(race).orElse(0));
        return new Silence(lastArrival.filter(soonest::isBefore).orElse(soonest));
    }

    private static OptionalLong fastest(KnownRace race) {
        return race.fact().directions().stream()
                .map(direction -> Plausibility.tooFastBelow(direction, race.distance(), Sex.M))
                .flatMap(time -> time.isPresent() ? Stream.of(time.getAsLong()) : Stream.empty())
                .min(naturalOrder())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    Optional<Duration> longerThan(Duration limit, Instant now) {
        return Optional.of(Duration.between(since, now)).filter(length -> length.compareTo(limit) >= 0);
    }
}
