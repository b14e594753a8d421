package org.backstretch.kit.fact;

import org.jspecify.annotations.Nullable;

/** A record that no retry will ever make readable. */
public final class UnreadableFact extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableFact(@Nullable String reason) {
        super(reason == null ? "not readable" : reason);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
