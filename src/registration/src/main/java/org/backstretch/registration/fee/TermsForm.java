package org.backstretch.registration.fee;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import org.backstretch.kit.problem.Invalid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How an event takes money.
 *
 * @param payFirst whether a runner's entry is confirmed only when it is paid
 */
@Schema(name = "PaymentTerms")
public record TermsForm(
        @NotNull @Pattern(regexp = "[A-Z]{3}") @Schema(examples = "EUR")
        String currency,

        boolean payFirst,

        @Size(max = 70) @Schema(description = "Of the account for transfers", examples = "RC Isar e. V.") @Nullable
        String holder,

        @Size(max = 42)
        @Schema(description = "Absent: no transfers", examples = "DE89 3704 0044 0532 0130 00")
        @Nullable
        String iban,

        @Size(max = 11) @Schema(description = "Only where the bank asks for it") @Nullable
        String bic) {
    private static final String BIC = "[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?";

    static TermsForm of(PaymentTerms terms) {
        var account = terms.account();
        return new TermsForm(
                terms.currency().getCurrencyCode(),
                terms.payFirst(),
                account.map(Account::holder).orElse(null),
                account.map(Account::iban).orElse(null),
                account.map(Account::bic).orElse(null));
    }

    Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(typed -> !typed.isEmpty());
    }

    Optional<String> knownBic() {
        var typed = said(bic).map(text -> text.toUpperCase(Locale.ROOT));
        typed.filter(text -> !text.matches(BIC)).ifPresent(text -> {
            throw new Invalid("bic", text + " is no BIC: it has 8 or 11 letters and digits. Leave it out if unsure.");
        });
        return typed;
    }
}
