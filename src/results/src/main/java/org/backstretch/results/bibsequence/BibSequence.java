package org.backstretch.results.bibsequence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.results.database.Storable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Bibs in the order in which somebody read them at the line, in one upload. Uploads may repeat and overlap: device and
 * sequence name a reading.
 *
 * @param device chosen by the device for its storage
 * @param bootId names the run of its monotonic clock
 */
record BibSequence(
        @NotNull UUID device,

        @Schema(examples = "b7") @NotBlank @Size(max = 100) @Storable
        String bootId,

        @NotNull @Size(max = 1_000) List<@NotNull @Valid Read> readings) {

    /**
     * One reading.
     *
     * @param sequence grows with each reading of the device: it is the order at the line
     * @param bib as far as it could be read, such as 1*7; absent for a runner whose bib nobody could read
     * @param at by the device's wall clock
     * @param undoes the sequence of an earlier reading that was a mistake; with a bib, this one stands in its place
     */
    record Read(
            @Schema(examples = "12") @NotNull @PositiveOrZero
            Long sequence,

            @Schema(examples = "1*7") @Nullable @Size(max = 40) @Storable
            String bib,

            @Schema(examples = "2026-11-21T10:23:11.240Z") @NotNull
            Instant at,

            @PositiveOrZero long monotonicMillis,
            @Nullable @PositiveOrZero Long undoes) {

        /** In its one spelling; what cannot be a bib is kept as it was read. */
        Optional<String> bibText() {
            return Optional.ofNullable(bib)
                    .map(String::strip)
                    .filter(typed -> !typed.isEmpty())
                    .map(typed -> Bib.read(typed).map(Bib::text).orElse(typed));
        }
    }
}
