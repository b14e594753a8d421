package org.backstretch.results.activity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.contracts.ActivityFact.Saying;
import org.backstretch.contracts.ActivityFact.Status;
import org.backstretch.contracts.ChallengeFact;
import org.jspecify.annotations.Nullable;

/**
 * A run as one challenge counts it.
 *
 * @param receivedAt when the word that counts was said; of a late run, its last word
 * @param late true if the runner first told of it after the final instant: it does not count, unless corrected
 * @param status of the word that counts
 * @param correctedAt when the organizer last said what it counts; absent for the runner's own word
 * @param reason the organizer's
 */
record CountedActivity(
        UUID id,
        UUID personId,
        Instant startedAt,
        String zone,
        LocalDate localDate,
        Direction direction,
        BigDecimal distanceMetres,
        @Nullable Long durationSeconds,
        int evidence,
        Instant receivedAt,
        boolean late,
        Status status,
        @Nullable String reviewReason,
        @Nullable Instant correctedAt,
        @Nullable String reason) {

    static CountedActivity of(Activity activity, ChallengeFact challenge) {
        var counting = activity.wordIn(challenge);
        var word = counting.orElseGet(activity::ownWord);
        return new CountedActivity(
                activity.id,
                activity.personId,
                word.startedAt(),
                word.zone(),
                word.localDate(),
                word.direction(),
                BigDecimal.valueOf(word.distanceMillimetres(), 3),
                word.durationMillis() == null ? null : word.durationMillis() / 1_000,
                word.evidence(),
                word.at(),
                counting.isEmpty(),
                word.status(),
                word.status() == Status.IN_REVIEW ? activity.reviewReason : null,
                Optional.of(word)
                        .filter(CountedActivity::isCorrection)
                        .map(Saying::at)
                        .orElse(null),
                word.reason());
    }

    private static boolean isCorrection(Saying word) {
        return word.challengeId() != null;
    }
}
