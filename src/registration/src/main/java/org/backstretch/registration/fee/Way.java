package org.backstretch.registration.fee;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How to pay, for whoever has to.
 *
 * @param sentence what to do
 * @param reference to write on a transfer, in groups
 * @param code the text of a QR code that a bank's app reads (EPC069-12); null where there is none
 */
@Schema(name = "WayToPay")
public record Way(
        @Schema(examples = "transfer") String method,
        String sentence,
        @Nullable String holder,
        @Nullable String iban,
        @Nullable String bic,
        @Schema(examples = "RF18 0001 0000") @Nullable String reference,
        @Nullable String code) {}
