package org.backstretch.results.derivation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.backstretch.athletics.relay.RelayRules;
import org.backstretch.contracts.RaceFact;
import org.backstretch.results.projection.KnownRace;

/**
 * How often the finish line is passed, and what each time means: the end of a lap, of a leg, or of the race.
 *
 * @param times how often at most; the last time is the finish, unless a fixed time ends the race
 * @param relay where each passage ends a leg
 * @param lap its length in millimetres, where distance is measured; empty where it is not known
 * @param fixedTime how long everybody runs, where distance is measured
 * @param sections how many who runs backward and forward in turn has; 0 where they are not timed
 */
record Passing(int times, Optional<RelayRules> relay, OptionalLong lap, Optional<Duration> fixedTime, int sections) {
    static final Passing ONCE = new Passing(1, Optional.empty(), OptionalLong.empty(), Optional.empty());

    static Passing of(KnownRace race) {
        var fact = race.fact();
        if (race.discipline().measuresDistance()) {
            var lap = fact.lapMillimetres() == null ? OptionalLong.empty() : OptionalLong.of(fact.lapMillimetres());
            return new Passing(
                    race.passages(), Optional.empty(), lap, race.discipline().fixedTime(), 0);
        }
        var relay = fact.legs().isEmpty() ? Optional.<RelayRules>empty() : Optional.of(relay(fact.legs()));
        return new Passing(race.passages(), relay, OptionalLong.empty(), Optional.empty(), fact.sections());
    }

    /** Nobody runs in turn. */
    Passing(int times, Optional<RelayRules> relay, OptionalLong lap, Optional<Duration> fixedTime) {
        this(times, relay, lap, fixedTime, 0);
    }

    private static RelayRules relay(List<RaceFact.Leg> legs) {
        var numbers = IntStream.rangeClosed(1, legs.size()).boxed().toList();
        return new RelayRules(
                legs.size(),
                numbers.stream().filter(leg -> legs.get(leg - 1).paired()).collect(toSet()),
                numbers.stream()
                        .filter(leg -> legs.get(leg - 1).massStartMillis() != null)
                        .collect(toMap(
                                leg -> leg,
                                leg -> Objects.requireNonNull(legs.get(leg - 1).massStartMillis()))));
    }

    boolean isOnce() {
        return times == 1;
    }

    /**
     * How far it is from one passage to the next in millimetres; empty where that is not known, and in a relay whose runners
     * do not wait for each other.
     *
     * @param distance of the whole race
     */
    OptionalLong stretch(OptionalLong distance) {
        if (fixedTime.isPresent()) {
            return lap;
        }
        var waits = relay.filter(rules -> !rules.massStarts().isEmpty()).isEmpty();
        return distance.isPresent() && waits ? OptionalLong.of(distance.getAsLong() / times) : OptionalLong.empty();
    }
}
