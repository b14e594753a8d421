package org.backstretch.local.process;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One process of a stack, which can be started again and again. */
public interface Part {
    String name();

    int port();

    /** Answers 200 while the part can do its work; without such a page, a part that takes connections is well. */
    default Optional<URI> health() {
        return Optional.empty();
    }

    /** Names of the parts that must be ready before this one starts. */
    default Set<String> needs() {
        return Set.of();
    }

    /** What can be done before the needed parts are ready. */
    default void prepare() {}

    /**
     * Returns when it is ready.
     *
     * @throws Trouble if it does not get ready
     */
    void start();

    /** Returns when it has ended; may be called at any moment, also while it starts. */
    void stop();

    /** The process of the last start, dead or alive. */
    @Nullable
    Child child();
}
