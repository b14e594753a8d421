package org.backstretch.athletics.record;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.backstretch.athletics.Sex;

/**
 * What becomes of a claim, as a function of the official mark and of what reviewers said of it. A review stands for the mark
 * that was looked at and no other: a mark that is corrected has to be looked at again, and one that comes back has its
 * reviews back.
 *
 * @param reason for people, where there is one
 */
public record ClaimVerdict(State state, Optional<String> reason) {
    private static final int REVIEWERS = 2;

    public enum State {
        /** Not enough reviewers have looked at the mark as it is. */
        PENDING,
        /** Two reviewers agree. */
        RATIFIED,
        /** A reviewer does not. */
        REJECTED,
        /** There is no such mark any more; it may come back. */
        LAPSED,
        /** Whoever made it took it back. */
        WITHDRAWN;

        /** Whether a reviewer can still change it. */
        public boolean isOpen() {
            return this == PENDING;
        }
    }

    public static ClaimVerdict withdrawn() {
        return new ClaimVerdict(State.WITHDRAWN, Optional.empty());
    }

    /** @param reason why there is nothing to claim now */
    public static ClaimVerdict lapsed(String reason) {
        return new ClaimVerdict(State.LAPSED, Optional.of(reason));
    }

    /**
     * Judges a claim by its reviews.
     *
     * @param reviews the earlier first; of several by one reviewer of one mark the last counts
     */
    public static ClaimVerdict of(ClaimedMark now, List<ClaimReview> reviews) {
        var counting = counting(now, reviews);
        var rejection = counting.stream().filter(review -> !review.ratifies()).findFirst();
        if (rejection.isPresent()) {
            return new ClaimVerdict(State.REJECTED, rejection.map(ClaimReview::reason));
        }
        return counting.size() >= REVIEWERS
                ? new ClaimVerdict(State.RATIFIED, Optional.empty())
                : new ClaimVerdict(State.PENDING, lookAgain(now, reviews));
    }

    /** Each reviewer's last word on the mark as it is. */
    public static List<ClaimReview> counting(ClaimedMark now, List<ClaimReview> reviews) {
        Collection<ClaimReview> last = reviews.stream()
                .filter(review -> review.seen().equals(now))
                .collect(toMap(
                        ClaimReview::reviewer,
                        Function.<ClaimReview>identity(),
                        (earlier, later) -> later,
                        LinkedHashMap<UUID, ClaimReview>::new))
                .values();
        return List.copyOf(last);
    }

    private static Optional<String> lookAgain(ClaimedMark now, List<ClaimReview> reviews) {
        return reviews.stream()
                .map(ClaimReview::seen)
                .filter(seen -> !seen.equals(now))
                .reduce((earlier, later) -> later)
                .map(seen -> "It was " + words(seen) + " when it was reviewed and is " + words(now)
                        + " now. It needs two reviews again.");
    }

    private static String among(Sex sex) {
        return switch (sex) {
            case F -> "women";
            case M -> "men";
            case X -> "all";
        };
    }

    private static String words(ClaimedMark mark) {
        return mark.mark() + " " + mark.direction().name().toLowerCase(Locale.ROOT) + " among " + among(mark.sex());
    }
}
