package org.backstretch.registration.merge;

import java.util.Optional;
import java.util.UUID;

/** They are two again: what was written down goes back, as far as it is still the survivor's. What came later stays. */
public record Parted(Merge merge) {
    public boolean isOf(Merge.Kind kind) {
        return merge.kind() == kind;
    }

    public UUID survivor() {
        return merge.survivor();
    }

    /** Empty where what moved belonged to nobody. */
    public Optional<UUID> merged() {
        return merge.merged();
    }
}
