package org.backstretch.registration.merge;

import java.util.UUID;

/** Two are one from now on. Whoever keeps something of the merged gives it to the survivor and writes it down, or refuses. */
public record Joined(Merge merge, UUID merged) {
    public boolean isOf(Merge.Kind kind) {
        return merge.kind() == kind;
    }

    public UUID survivor() {
        return merge.survivor();
    }
}
