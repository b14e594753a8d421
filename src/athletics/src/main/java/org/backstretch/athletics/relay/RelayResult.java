package org.backstretch.athletics.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.backstretch.athletics.OutcomeKind;

/**
 * What a team has in a relay. Its total is the sum of its legs and not the time on the clock: behind a mass start the two
 * differ.
 *
 * @param legs every leg of the relay, in order
 */
public record RelayResult(UUID teamId, OutcomeKind outcome, List<LegResult> legs) {

    public RelayResult {
        legs = List.copyOf(legs);
    }

    /**
     * A team's result. A leg that nobody finished leaves the team without a total, while later legs keep their times.
     *
     * @param runs what was recorded, in the order of legs; those that are missing were not run. A team without any did not
     *     start
     * @throws IllegalArgumentException for more legs than the relay has, or a leg that ends before it starts
     */
    public static RelayResult of(RelayRules rules, UUID teamId, List<LegRun> runs) {
        if (runs.size() > rules.legs()) {
            throw new IllegalArgumentException(runs.size() + " legs in a relay of " + rules.legs());
        }
        List<LegResult> legs = new ArrayList<>();
        OptionalLong handOver = OptionalLong.of(0);
        OptionalLong split = OptionalLong.of(0);
        for (int leg = 1; leg <= rules.legs(); leg++) {
            LegRun run = leg <= runs.size() ? runs.get(leg - 1) : LegRun.notFinished();
            OptionalLong start = run.start().isPresent() ? run.start() : earlier(handOver, rules.massStart(leg));
            OptionalLong time = time(leg, start, run);
            split = sum(split, time);
            legs.add(new LegResult(leg, start, time, split));
            handOver = run.end();
        }
        return new RelayResult(teamId, outcome(runs, split), legs);
    }

    /** A waiting runner sets out at the mass start if the team-mate is not back by then. */
    private static OptionalLong earlier(OptionalLong handOver, OptionalLong massStart) {
        if (handOver.isEmpty() || massStart.isEmpty()) {
            return handOver.isPresent() ? handOver : massStart;
        }
        return OptionalLong.of(Math.min(handOver.getAsLong(), massStart.getAsLong()));
    }

    private static OptionalLong time(int leg, OptionalLong start, LegRun run) {
        if (!run.finished() || start.isEmpty()) {
            return OptionalLong.empty();
        }
        long time = run.end().orElseThrow() - start.getAsLong();
        if (time <= 0) {
            throw new IllegalArgumentException("leg " + leg + " ends " + -time + " ms before it starts");
        }
        return OptionalLong.of(time);
    }

    private static OptionalLong sum(OptionalLong split, OptionalLong time) {
        return split.isPresent() && time.isPresent()
                ? OptionalLong.of(split.getAsLong() + time.getAsLong())
                : OptionalLong.empty();
    }

    private static OutcomeKind outcome(List<LegRun> runs, OptionalLong total) {
        if (total.isPresent()) {
            return OutcomeKind.FINISHED;
        }
        return runs.isEmpty() ? OutcomeKind.DID_NOT_START : OutcomeKind.DID_NOT_FINISH;
    }

    /** The team taken out of every ranking. */
    public RelayResult disqualified() {
        return new RelayResult(teamId, OutcomeKind.DISQUALIFIED, legs);
    }

    /** The sum of all legs in milliseconds, exact; empty unless the team finished. */
    public OptionalLong total() {
        return outcome == OutcomeKind.FINISHED ? legs.getLast().split() : OptionalLong.empty();
    }

    /** How the team stands in the ranking of a leg, numbered from 1. */
    OutcomeKind outcomeOf(int leg) {
        boolean ran = outcome == OutcomeKind.FINISHED || outcome == OutcomeKind.DID_NOT_FINISH;
        if (!ran) {
            return outcome;
        }
        return timeOf(leg).isPresent() ? OutcomeKind.FINISHED : OutcomeKind.DID_NOT_FINISH;
    }

    OptionalLong timeOf(int leg) {
        return legs.get(leg - 1).time();
    }
}
