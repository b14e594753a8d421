package org.backstretch.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Two things done alternately in one run, so that whatever else the machine does meets both. */
public record Rounds(List<Round> kept) {
    /** Both in the same unit. */
    public record Round(double ours, double peer) {}

    /** Does a thing once and says what it cost, or how much of it was done. */
    @FunctionalInterface
    public interface Side {
        double measure() throws Exception;
    }

    public Rounds {
        kept = List.copyOf(kept);
    }

    /** Ours, peer, ours, peer ...: one round more than asked for, of which the first is dropped. */
    public static Rounds alternate(int rounds, Side ours, Side peer) throws Exception {
        var kept = new ArrayList<Round>();
        for (int round = 0; round <= rounds; round++) {
            var done = new Round(ours.measure(), peer.measure());
            if (round > 0) {
                kept.add(done);
            }
        }
        return new Rounds(kept);
    }

    /** How many times the peer's figure is ours: of costs, how much cheaper we are. */
    public Spread peerToOurs() {
        return spread(round -> round.peer() / round.ours());
    }

    /** How many times our figure is the peer's: of work done, how much more we do; of costs, how much dearer we are. */
    public Spread oursToPeer() {
        return spread(round -> round.ours() / round.peer());
    }

    public Spread ours() {
        return spread(Round::ours);
    }

    public Spread peer() {
        return spread(Round::peer);
    }

    private Spread spread(ToDoubleFunction<Round> figure) {
        return Spread.of(kept.stream().mapToDouble(figure).toArray());
    }

    /** Both medians, such as {@code ours 171 ns, Redis 3,590 ns}. */
    public String medians(String peer, String unit) {
        return "ours %s %s, %s %s %s"
                .formatted(Spread.text(ours().median()), unit, peer, Spread.text(peer().median()), unit);
    }
}
