package org.backstretch.results.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.backstretch.athletics.record.ClaimVerdict.State;
import org.backstretch.athletics.record.ClaimedMark;
import org.backstretch.kit.caller.Caller;
import org.backstretch.results.projection.KnownRace;

/** Shows claims to whoever asks: each as much as is theirs to know. */
@ApplicationScoped
class ClaimViews {
    private final Reviewers reviewers;
    private final Caller caller;

    ClaimViews(Reviewers reviewers, Caller caller) {
        this.reviewers = reviewers;
        this.caller = caller;
    }

    /** @param reviews all that was said of it, the earlier first */
    ClaimView of(KnownRace race, Claim claim, List<Review> reviews) {
        var isInsider = reviewers.isInsider(claim, race.event());
        var runner = claim.runner();
        return new ClaimView(
                claim.id(),
                race.id(),
                race.fact().name(),
                race.fact().discipline(),
                race.event().id(),
                race.event().name(),
                runner.entry(),
                runner.bib().orElse(null),
                runner.name(),
                runner.club().orElse(null),
                runner.sex(),
                runner.direction(),
                claim.scope(),
                claim.category().orElse(null),
                claim.mark().orElse(null),
                race.fact().timing(),
                claim.state(),
                claim.verdict().reason().orElse(null),
                claim.claimedAt(),
                isInsider ? claim.evidence() : claim.evidence().inPublic(),
                Doubt.of(claim.evidence(), race.fact().timing()),
                reviews.stream()
                        .map(review -> said(claim, review, reviews, isInsider))
                        .toList(),
                new ClaimView.YouMay(
                        claim.state().isOpen() && reviewers.mayReview(claim, race.event()),
                        reviewers.isClaimant(claim) && mayStillBeWithdrawn(claim.state())));
    }

    private ClaimView.Said said(Claim claim, Review review, List<Review> all, boolean isInsider) {
        var isLast = all.stream()
                .filter(other -> other.reviewer().equals(review.reviewer())
                        && other.seen().equals(review.seen()))
                .reduce((earlier, later) -> later)
                .filter(review::equals)
                .isPresent();
        return new ClaimView.Said(
                review.id(),
                review.verdict(),
                isInsider ? review.reason() : null,
                review.seen(),
                review.at(),
                caller.accountIfAny().filter(review.reviewer()::equals).isPresent(),
                isLast && now(claim).filter(review.seen()::equals).isPresent());
    }

    /** Empty where there is nothing to review. */
    private static Optional<ClaimedMark> now(Claim claim) {
        var runner = claim.runner();
        return claim.mark().map(mark -> new ClaimedMark(runner.direction(), runner.sex(), mark));
    }

    private static boolean mayStillBeWithdrawn(State state) {
        return state == State.PENDING || state == State.LAPSED;
    }
}
