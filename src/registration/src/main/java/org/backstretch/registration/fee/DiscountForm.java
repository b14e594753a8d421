package org.backstretch.registration.fee;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a code takes off: a percentage or an amount.
 *
 * @param amount in the smallest unit of the event's currency
 * @param uses how many entries may use it; null for any number
 */
@Schema(name = "DiscountForm")
public record DiscountForm(
        @Min(1) @Max(100) @Schema(examples = "20") @Nullable Integer percent,
        @Min(1) @Max(Money.MOST) @Nullable Long amount,

        @Min(1) @Max(100_000) @Schema(examples = "50") @Nullable
        Integer uses,

        @Schema(examples = "2027-05-01T00:00:00Z") @Nullable Instant validUntil,
        @Schema(description = "Nobody can use it any more") boolean closed) {}
