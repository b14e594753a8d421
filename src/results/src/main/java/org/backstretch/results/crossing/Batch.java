package org.backstretch.results.crossing;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.results.clock.Sample;
import org.backstretch.results.database.Storable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a device stamped, in one upload. Uploads may repeat and overlap: device and sequence name a crossing.
 *
 * @param device chosen by the device for its storage
 * @param bootId names the run of its monotonic clock
 * @param clock what the device knew of its clocks in this run; absent where its wall clock is right
 * @param amendments what it says now of crossings that it stamped
 */
public record Batch(
        @NotNull UUID device,

        @Schema(examples = "b7") @NotBlank @Size(max = 100) @Storable
        String bootId,

        @Nullable @Size(max = 100) List<@NotNull @Valid ClockSample> clock,

        @NotNull @Size(max = 1_000) List<@NotNull @Valid Stamp> crossings,

        @Nullable @Size(max = 1_000) List<@NotNull @Valid Amendment> amendments) {
    private static final int LONGEST_BIB = 40;
    private static final int LONGEST_CHIP = 100;
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** Where it passed. */
    public enum Point {
        START,
        SPLIT,
        FINISH
    }

    /** How it was stamped. */
    public enum Source {
        TAP,
        CHIP,
        IMPORT,
        PAPER
    }

    /** Samples of the clocks of this boot. */
    List<Sample> samples() {
        return clock == null
                ? List.of()
                : clock.stream().map(sample -> sample.of(bootId)).toList();
    }

    List<Amendment> amended() {
        return amendments == null ? List.of() : amendments;
    }

    /**
     * A sample of the device's clocks.
     *
     * @param at by the wall clock when the monotonic clock showed this
     * @param serverAt by the server's clock, half a round trip before its answer arrived
     */
    public record ClockSample(
            @PositiveOrZero long monotonicMillis,

            @Schema(examples = "2026-11-21T10:16:11.240Z") @NotNull
            Instant at,

            @Schema(examples = "2026-11-21T10:23:11.240Z") @NotNull
            Instant serverAt,

            @PositiveOrZero @Max(600_000) int roundTripMillis) {
        Sample of(String bootId) {
            return new Sample(bootId, monotonicMillis, at, serverAt, roundTripMillis);
        }
    }

    /**
     * One crossing.
     *
     * @param sequence grows with each crossing of the device
     * @param at by the device's wall clock
     * @param monotonicMillis by the device's monotonic clock
     * @param split the code of the point, with SPLIT
     */
    public record Stamp(
            @NotNull @PositiveOrZero Long sequence,

            @Schema(examples = "2026-11-21T10:23:11.240Z") @NotNull
            Instant at,

            @PositiveOrZero long monotonicMillis,
            @JsonProperty(defaultValue = "FINISH") @Nullable Point point,

            @Schema(examples = "K5") @Nullable @Size(max = 40) @Storable
            String split,

            @Schema(examples = "101") @Nullable @Storable String bib,
            @Nullable @Storable String chip,
            @JsonProperty(defaultValue = "TAP") @Nullable Source source) {

        /** Why this one cannot be taken; the others of its upload can. */
        Optional<String> problem() {
            if (at.isBefore(EARLIEST) || !at.isBefore(LATEST)) {
                return Optional.of("No race was run at " + at + ". Check the device's clock.");
            }
            if ((pointOrFinish() == Point.SPLIT) == splitText().isEmpty()) {
                return Optional.of("A crossing at a split names it, and no other does: point SPLIT, split K5.");
            }
            if (isLonger(bib, LONGEST_BIB) || isLonger(chip, LONGEST_CHIP)) {
                return Optional.of("A bib has at most " + LONGEST_BIB + " characters, a chip " + LONGEST_CHIP + ".");
            }
            return Optional.empty();
        }

        private static boolean isLonger(@Nullable String text, int most) {
            return text != null && text.length() > most;
        }

        Point pointOrFinish() {
            return point == null ? Point.FINISH : point;
        }

        Source sourceOrTap() {
            return source == null ? Source.TAP : source;
        }

        Optional<String> splitText() {
            return Optional.ofNullable(split).map(String::strip).filter(text -> !text.isEmpty());
        }

        /** In its one spelling; what cannot be a bib is kept as it was typed, for nothing that was stamped is lost. */
        Optional<String> bibText() {
            return spelled(bib);
        }

        Optional<String> chipText() {
            return Optional.ofNullable(chip).map(String::strip).filter(text -> !text.isEmpty());
        }
    }

    /**
     * What a device says later of a crossing of its own. The latest word on each counts, until an official decides.
     *
     * @param sequence grows with each amendment of the device
     * @param of the sequence of the crossing
     * @param bib whose it is; empty takes the bib away; absent leaves it
     * @param undone whether the crossing was a mistake; absent leaves that as it is
     */
    public record Amendment(
            @NotNull @PositiveOrZero Long sequence,
            @NotNull @PositiveOrZero Long of,

            @Schema(examples = "101") @Nullable @Size(max = 40) @Storable
            String bib,

            @Nullable Boolean undone) {

        /** The empty text where the bib is taken away; null where nothing is said of it. */
        @Nullable
        String bibText() {
            return bib == null ? null : spelled(bib).orElse("");
        }
    }

    private static Optional<String> spelled(@Nullable String bib) {
        return Optional.ofNullable(bib)
                .map(String::strip)
                .filter(typed -> !typed.isEmpty())
                .map(typed -> Bib.read(typed).map(Bib::text).orElse(typed));
    }
}
