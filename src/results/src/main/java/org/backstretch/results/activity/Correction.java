package org.backstretch.results.activity;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.backstretch.contracts.ActivityFact.Saying;
import org.backstretch.contracts.ActivityFact.Status;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.results.database.Storable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the organizer of a challenge says of a run, for that challenge.
 *
 * @param distanceMetres what counts; absent if refused
 * @param refused true if nothing counts
 * @param reason for everybody to read
 */
record Correction(
        @Schema(examples = "1600")
        @Nullable
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("300000")
        @Digits(integer = 6, fraction = 3)
        BigDecimal distanceMetres,

        boolean refused,

        @Schema(examples = "The loop is 800 m, not 1,200 m") @NotBlank @Size(max = 500) @Storable
        String reason) {

    Correction {
        reason = reason == null ? "" : reason.strip();
    }

    Correction checked() {
        if (refused == (distanceMetres != null)) {
            throw new Invalid("distanceMetres", "Say either the distance that counts, or that the run is refused.");
        }
        return this;
    }

    /** The word it makes of the one that counted before. */
    Saying of(Saying word, UUID challenge, Instant at) {
        return new Saying(
                at,
                challenge,
                reason,
                word.startedAt(),
                word.zone(),
                word.localDate(),
                word.direction(),
                distanceMetres == null ? word.distanceMillimetres() : millimetres(distanceMetres),
                word.durationMillis(),
                word.evidence(),
                refused ? Status.REFUSED : Status.COUNTED);
    }

    private static long millimetres(BigDecimal metres) {
        return metres.movePointRight(3).setScale(0, RoundingMode.UNNECESSARY).longValueExact();
    }

    /** Whether the challenge has this word already. */
    boolean says(Saying word, UUID challenge) {
        return challenge.equals(word.challengeId())
                && Objects.equals(reason, word.reason())
                && of(word, challenge, word.at()).equals(word);
    }
}
