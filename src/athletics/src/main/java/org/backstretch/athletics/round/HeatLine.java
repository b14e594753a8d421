package org.backstretch.athletics.round;

import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.place.Placed;

/** Somebody's place in a heat. */
record HeatLine(Heat heat, Placed placed) {

    static List<HeatLine> of(Heat heat) {
        return heat.ranking().stream().map(placed -> new HeatLine(heat, placed)).toList();
    }

    UUID id() {
        return placed.finish().id();
    }

    boolean finished() {
        return placed.place().isPresent();
    }

    int place() {
        return placed.place().orElseThrow();
    }

    long exact() {
        return placed.finish().exact();
    }

    /** Whether the other was placed better in the same heat; of two heats nobody is behind the other. */
    boolean isBehind(HeatLine other) {
        return heat.number() == other.heat.number() && other.place() < place();
    }

    String text() {
        return finished()
                ? "place " + placed.text() + " in heat " + heat.number()
                : placed.text() + " in heat " + heat.number();
    }
}
