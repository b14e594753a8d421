package org.backstretch.athletics.place;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.OutcomeKind;

/**
 * What places are made of.
 *
 * @param id the entry
 * @param exact the performance, the smaller the better: the official time in milliseconds before any rounding to a mark,
 *     after start offset, wave and penalties. Where distance is measured: minus the millimetres. 0 unless finished
 * @param crossedAt when the line was crossed; the epoch unless finished
 * @param crossing orders crossings of one instant; 0 unless finished
 * @param deadHeat shared by those who tie, if their exact performances are equal; see {@link DeadHeat}
 */
public record Finish(
        UUID id, OutcomeKind outcome, long exact, Instant crossedAt, long crossing, Optional<UUID> deadHeat) {

    public static Finish finished(UUID id, long exact, Instant crossedAt, long crossing, Optional<UUID> deadHeat) {
        return new Finish(id, OutcomeKind.FINISHED, exact, crossedAt, crossing, deadHeat);
    }

    /** Somebody without a place: DNF, DQ or DNS. */
    public static Finish without(UUID id, OutcomeKind outcome) {
        if (outcome == OutcomeKind.FINISHED) {
            throw new IllegalArgumentException("a finisher has a performance");
        }
        return new Finish(id, outcome, 0, Instant.EPOCH, 0, Optional.empty());
    }

    boolean finished() {
        return outcome == OutcomeKind.FINISHED;
    }

    boolean tiesWith(Finish other) {
        return finished()
                && other.finished()
                && exact == other.exact
                && deadHeat.isPresent()
                && deadHeat.equals(other.deadHeat);
    }

    /** The same finish standing where another crossed: what {@link Placing#ORDER} takes for the members of a dead heat. */
    public Finish at(Finish line) {
        return new Finish(id, outcome, exact, line.crossedAt, line.crossing, deadHeat);
    }
}
