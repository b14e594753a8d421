package org.backstretch.results.timing;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.results.database.Storable;
import org.backstretch.results.derivation.TimingRules;
import org.backstretch.results.projection.KnownRace;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Rules of timing as they are asked for; what is absent takes its usual value. */
record TypedRules(
        @Schema(examples = "15000") @Nullable @PositiveOrZero @Max(DAY)
        Long duplicateWindowMillis,

        @Nullable @PositiveOrZero @Max(DAY) Long startWindowBeforeMillis,
        @Nullable @PositiveOrZero @Max(DAY) Long startWindowAfterMillis,

        @Schema(examples = "600000") @Nullable @PositiveOrZero @Max(DAY)
        Long minimumMillis,

        @Nullable @Min(1) @Max(30 * DAY) Long maximumMillis,

        @Schema(examples = "10") @Nullable @Min(1) @Max(1_440)
        Integer silenceMinutes,

        TimingRules.@Nullable StartMode startMode,
        @Nullable @Size(max = 50) List<@NotNull @Valid Split> splits,
        @Nullable @Size(max = 50) List<@NotNull @Valid Reader> readers) {
    private static final long DAY = 86_400_000;

    record Split(
            @NotBlank @Size(max = 40) @Storable String code,
            @PositiveOrZero @Max(DAY) long minimumMillis,
            boolean required) {
        TimingRules.SplitRule rule() {
            return new TimingRules.SplitRule(code, minimumMillis, required);
        }
    }

    record Reader(
            @NotNull UUID device,
            boolean backup,
            @Min(-DAY) @Max(DAY) long offsetMillis) {
        TimingRules.Reader rule() {
            return new TimingRules.Reader(device, backup, offsetMillis);
        }
    }

    TimingRules rules(KnownRace race) {
        var usual = TimingRules.USUAL;
        var minimum = requireNonNullElse(minimumMillis, usual.minimumMillis());
        if (maximumMillis != null && maximumMillis <= minimum) {
            throw new Invalid("maximumMillis", "The longest time is not longer than the minimum time.");
        }
        return new TimingRules(
                requireNonNullElse(duplicateWindowMillis, usual.duplicateWindowMillis()),
                requireNonNullElse(startWindowBeforeMillis, usual.startWindowBeforeMillis()),
                requireNonNullElse(startWindowAfterMillis, usual.startWindowAfterMillis()),
                minimum,
                maximumMillis,
                requireNonNullElse(silenceMinutes, usual.silenceMinutes()),
                requireNonNullElse(startMode, usual.startMode()),
                splitRules(race),
                requireNonNullElse(readers, List.<Reader>of()).stream()
                        .map(Reader::rule)
                        .toList());
    }

    private List<TimingRules.SplitRule> splitRules(KnownRace race) {
        var codes = race.fact().splits().stream().map(RaceFact.Split::code).toList();
        return requireNonNullElse(splits, List.<Split>of()).stream()
                .map(split -> {
                    if (!codes.contains(split.code())) {
                        throw new Invalid(
                                "splits", "This race has no point " + split.code() + ". It has: " + codes + ".");
                    }
                    return split.rule();
                })
                .toList();
    }
}
