package org.backstretch.results.derivation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.backstretch.athletics.relay.LegResult;
import org.backstretch.athletics.relay.LegRun;
import org.backstretch.athletics.relay.RelayResult;
import org.backstretch.athletics.relay.RelayRules;
import org.backstretch.contracts.ResultFact;

/** A relay team's run: each time that somebody of the team passes the line, a leg ends. */
final class Relay {
    private Relay() {}

    /**
     * What the team has so far.
     *
     * @param passages of the line, in their order
     */
    static RelayResult of(RelayRules rules, Run run, Optional<Instant> zero, List<Crossing> passages) {
        var last = Math.max(
                passages.size(),
                run.legs().stream().mapToInt(DeclaredLeg::leg).max().orElse(0));
        var legs = IntStream.rangeClosed(1, Math.min(last, rules.legs()))
                .mapToObj(leg -> leg(run, leg, end(zero, passages, leg)))
                .toList();
        return RelayResult.of(rules, run.entry(), legs);
    }

    /** Who came in before the gun of a handicap, or weeks after it, ended no leg that anybody could time. */
    private static OptionalLong end(Optional<Instant> zero, List<Crossing> passages, int leg) {
        if (zero.isEmpty() || leg > passages.size()) {
            return OptionalLong.empty();
        }
        var millis = Duration.between(zero.get(), passages.get(leg - 1).at()).toMillis();
        return millis > 0 && LegRun.isInRange(millis) ? OptionalLong.of(millis) : OptionalLong.empty();
    }

    /** A start of its own that a later crossing contradicts is passed over: the crossings are what was seen. */
    private static LegRun leg(Run run, int number, OptionalLong end) {
        var declared = run.legs().stream().filter(leg -> leg.leg() == number).findFirst();
        var counts = end.isPresent() && declared.map(DeclaredLeg::finished).orElse(true);
        var seen = new LegRun(OptionalLong.empty(), end, counts);
        return declared.map(DeclaredLeg::startMillis)
                .filter(start -> end.isEmpty() || start < end.getAsLong())
                .map(seen::startedAt)
                .orElse(seen);
    }

    static List<ResultFact.Leg> told(RelayResult result) {
        return result.legs().stream().map(Relay::told).toList();
    }

    private static ResultFact.Leg told(LegResult leg) {
        return new ResultFact.Leg(
                leg.time().isPresent() ? (Long) leg.time().getAsLong() : null,
                leg.split().isPresent() ? (Long) leg.split().getAsLong() : null);
    }
}
