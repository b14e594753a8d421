package org.backstretch.leaderboards.board;

import java.util.function.Consumer;
import org.backstretch.leaderboards.fact.Touched;

/** Keeps the boards of one kind up to date with the facts. For the one writing thread. */
public interface Keeper {
    /**
     * Follows what was said since the last time. Owners that cannot be derived stay as they were and are logged; the others
     * go on.
     *
     * @param changed is told each part that may be different now; {@link Part#none} for one that is no more
     */
    void follow(Touched touched, Consumer<Part> changed);
}
