package org.backstretch.registration.fee;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.problem.Invalid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody books by hand.
 *
 * @param method of a payment: cash or transfer
 * @param amount in the smallest unit of the currency, above zero; of a waiver, absent for all that is open
 * @param receipt of cash; absent: the next number
 * @param reason why; needed for all but a payment
 * @param corrects the line that a correction takes back
 */
@Schema(name = "Booking")
public record Booking(
        Posting.@NotNull Kind kind,
        @Size(max = 20) @Schema(examples = "cash") @Nullable String method,

        @Min(1) @Max(Money.MOST) @Schema(examples = "1500") @Nullable
        Long amount,

        @Size(max = 40) @Schema(examples = "C-0007") @Nullable
        String receipt,

        @Size(max = 300) @Nullable String reason,
        @Nullable UUID corrects) {

    long neededAmount() {
        return Optional.ofNullable(amount)
                .orElseThrow(() -> new Invalid("amount", "Say how much, in the smallest unit of the currency."));
    }

    String neededReason() {
        return Optional.ofNullable(reason)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new Invalid("reason", "Say why: the ledger keeps it."));
    }

    String reasonOr(String usual) {
        return Optional.ofNullable(reason)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(usual);
    }

    String word() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    boolean isCash() {
        return kind == Posting.Kind.PAYMENT && Cash.CODE.equals(method);
    }
}
