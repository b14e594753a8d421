package org.backstretch.results.crossing;

import com.fasterxml.jackson.annotation.JsonProperty;
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
 * What a device stamped, in one upload. Uploads may repeat and overlap: device and sequence name a crossing.
 *
 * @param device chosen by the device for its storage
 * @param bootId names the run of its monotonic clock
 */
record Batch(
        @NotNull UUID device,

        @Schema(examples = "b7") @NotBlank @Size(max = 100) @Storable
        String bootId,

        @NotNull @Size(max = 1_000) List<@NotNull @Valid Stamp> crossings) {

    enum Point {
        START,
        FINISH
    }

    enum Source {
        TAP,
        CHIP,
        IMPORT,
        PAPER
    }

    /**
     * One crossing.
     *
     * @param sequence grows with each crossing of the device
     * @param at by the device's wall clock
     * @param monotonicMillis by the device's monotonic clock
     */
    record Stamp(
            @NotNull @PositiveOrZero Long sequence,

            @Schema(examples = "2026-11-21T10:23:11.240Z") @NotNull
            Instant at,

            @PositiveOrZero long monotonicMillis,
            @JsonProperty(defaultValue = "FINISH") @Nullable Point point,

            @Schema(examples = "101") @Nullable @Size(max = 40) @Storable
            String bib,

            @Nullable @Size(max = 100) @Storable String chip,
            @JsonProperty(defaultValue = "TAP") @Nullable Source source) {

        Point pointOrFinish() {
            return point == null ? Point.FINISH : point;
        }

        Source sourceOrTap() {
            return source == null ? Source.TAP : source;
        }

        /** In its one spelling; what cannot be a bib is kept as it was typed, for nothing that was stamped is lost. */
        Optional<String> bibText() {
            return Optional.ofNullable(bib)
                    .map(String::strip)
                    .filter(typed -> !typed.isEmpty())
                    .map(typed -> Bib.read(typed).map(Bib::text).orElse(typed));
        }

        Optional<String> chipText() {
            return Optional.ofNullable(chip).map(String::strip).filter(text -> !text.isEmpty());
        }
    }
}
