package org.backstretch.results.derivation;

import java.util.Optional;
import java.util.UUID;

/** What a derivation says of one crossing. */
record Verdict(UUID crossing, CrossingState state, Optional<Doubt> doubt, Optional<String> reason) {
    static Verdict used(Crossing crossing) {
        return new Verdict(crossing.id(), CrossingState.USED, Optional.empty(), Optional.empty());
    }

    /** It does not count, and nobody has to look at it. */
    static Verdict plain(Crossing crossing, CrossingState state, String reason) {
        return new Verdict(crossing.id(), state, Optional.empty(), Optional.of(reason));
    }

    static Verdict review(Crossing crossing, Doubt doubt, String reason) {
        return doubtful(crossing, CrossingState.IN_REVIEW, doubt, reason);
    }

    static Verdict doubtful(Crossing crossing, CrossingState state, Doubt doubt, String reason) {
        return new Verdict(crossing.id(), state, Optional.of(doubt), Optional.of(reason));
    }

    boolean isUsed() {
        return state == CrossingState.USED;
    }

    boolean isInReview() {
        return state == CrossingState.IN_REVIEW;
    }
}
