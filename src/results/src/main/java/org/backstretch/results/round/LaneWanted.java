package org.backstretch.results.round;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.athletics.mark.TimeReading;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.results.database.Storable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Heats and lanes as they are asked for.
 *
 * @param lanes of a heat; absent: 8. Not by hand
 * @param marks for MARKS; who has none is drawn behind the others
 * @param seed of the lots; absent: a new one. The same seed gives the same lanes
 * @param given for HAND: everybody who has a lane
 * @param reason needed where lanes were given before
 */
record LaneWanted(
        @NotNull Way way,

        @Schema(examples = "8") @Nullable @Min(1) @Max(100) Integer lanes,

        @Nullable @Size(max = 1_000) List<@NotNull @Valid Typed> marks,
        @Nullable @Min(0) @Max(999_999_999) Long seed,
        @Nullable @Size(max = 1_000) List<@NotNull @Valid Given> given,
        @Nullable @Size(max = 500) @Storable String reason) {
    private static final int USUAL_LANES = 8;

    record Typed(
            @Schema(examples = "12") @NotBlank @Size(max = 40) @Storable
            String bib,

            @Schema(examples = "17.43") @NotBlank @Size(max = 20) @Storable
            String mark) {}

    record Given(
            @NotNull UUID entryId,
            @NotNull UUID waveId,
            @Min(1) @Max(100) int lane) {}

    LaneWanted {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    int lanesOfAHeat() {
        return requireNonNullElse(lanes, USUAL_LANES);
    }

    long seedOrNew() {
        return seed == null ? Draws.newSeed() : seed;
    }

    /** Marks in milliseconds by entry; empty for who has none. */
    Map<UUID, OptionalLong> marks(Round round) {
        var read = new LinkedHashMap<UUID, OptionalLong>();
        round.runners().forEach(runner -> read.put(runner.entry(), OptionalLong.empty()));
        for (var typed : requireNonNullElse(marks, List.<Typed>of())) {
            read.put(runner(round, typed).entry(), OptionalLong.of(millis(round, typed)));
        }
        return read;
    }

    private static HeatRunner runner(Round round, Typed typed) {
        var bib = Bib.read(typed.bib()).map(Bib::text).orElse(typed.bib().strip());
        return round.runners().stream()
                .filter(each -> each.wears(bib))
                .findFirst()
                .orElseThrow(() -> new Invalid("marks", "Nobody in this race wears bib " + typed.bib() + "."));
    }

    private static long millis(Round round, Typed typed) {
        var mark = typed.mark().strip();
        return switch (TimeReading.read(mark, round.race().discipline())) {
            case TimeReading.Read read -> read.millis();
            case TimeReading.Ambiguous ambiguous ->
                throw wrong(typed, "can be read in two ways. Did you mean " + ambiguous.suggestion() + "?");
            case TimeReading.Implausible implausible -> throw wrong(typed, "cannot be. " + implausible.why());
            case TimeReading.Unreadable any -> throw wrong(typed, "is no time. Write 17.43 or 1:02.5.");
        };
    }

    private static Invalid wrong(Typed typed, String sentence) {
        return new Invalid("marks", "The mark " + typed.mark() + " of bib " + typed.bib() + " " + sentence);
    }

    /** By hand: every lane once in a heat, everybody once. */
    LanePlan byHand(Round round) {
        var places = new LinkedHashMap<UUID, LanePlan.Place>();
        var all = requireNonNullElse(given, List.<Given>of());
        for (int i = 0; i < all.size(); i++) {
            var field = "given[" + i + "].";
            var one = all.get(i);
            var runner = round.runners().stream()
                    .filter(each -> each.entry().equals(one.entryId()))
                    .findFirst()
                    .orElseThrow(() -> new Invalid(field + "entryId", "Nobody of this race has that entry."));
            var heat = round.heats().stream()
                    .filter(each -> each.wave().id().equals(one.waveId()))
                    .findFirst()
                    .orElseThrow(() -> new Invalid(field + "waveId", "This race has no such heat."));
            var place = new LanePlan.Place(one.waveId(), one.lane());
            taken(places, place).ifPresent(holder -> {
                throw new Invalid(
                        field + "lane",
                        "Lane %d of %s is given to bib %s already."
                                .formatted(one.lane(), heat.wave().name(), label(round, holder)));
            });
            if (places.put(runner.entry(), place) != null) {
                throw new Invalid(field + "entryId", "Bib " + runner.label() + " is there twice.");
            }
        }
        return new LanePlan(Way.HAND, places, Optional.empty(), Optional.empty());
    }

    private static Optional<UUID> taken(Map<UUID, LanePlan.Place> places, LanePlan.Place wanted) {
        return places.entrySet().stream()
                .filter(each -> each.getValue().equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String label(Round round, UUID entry) {
        return round.runners().stream()
                .filter(each -> each.entry().equals(entry))
                .findFirst()
                .map(HeatRunner::label)
                .orElseThrow();
    }
}
