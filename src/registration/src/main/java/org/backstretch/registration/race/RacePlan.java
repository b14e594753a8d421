package org.backstretch.registration.race;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.category.Category;
import org.backstretch.athletics.rule.RuleSet;
import org.backstretch.kit.problem.Invalid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organizer says about a race. What is absent keeps its value, or its default in a new race. */
public record RacePlan(
        @Schema(description = "The event; needed when a PUT makes the race") @Nullable
        UUID eventId,

        @NotBlank @Size(max = 120) @Schema(examples = "Backward Mile")
        String name,

        @NotBlank @Size(max = 20) @Schema(description = "A code of /disciplines", examples = "MILER")
        String discipline,

        @DecimalMin("1")
        @DecimalMax("1000000")
        @Digits(integer = 7, fraction = 3)
        @Schema(description = "Absent: that of the discipline", examples = "1609.344")
        @Nullable
        BigDecimal distanceMetres,

        @Size(max = 3)
        @Schema(
                description =
                        "Default: BACKWARD, or ALTERNATED where the discipline is. The first is an entry's default")
        @Nullable
        List<@NotNull Direction> directions,

        @Schema(description = "Default: GUN_CLOCK") @Nullable
        TimingMethod timing,

        @Size(max = 20) @Schema(description = "Default: HOUSE", examples = "HOUSE") @Nullable
        String ruleSet,

        @Min(1) @Max(100_000) @Schema(description = "Absent: no limit", examples = "100") @Nullable
        Integer capacity,

        @Size(max = 50) @Nullable List<@NotNull @Valid WavePlan> waves,

        @Schema(description = "Starts the one wave of a race without waves", examples = "2027-06-01T17:00:00Z")
        @Nullable
        Instant plannedStart,

        @Size(max = 100) @Nullable List<@NotNull @Valid CategoryPlan> categories,

        @Size(max = 30)
        @Schema(
                description = "Makes the categories where none are given: STANDARD (default), IRR_2010, OPEN (none)",
                examples = "STANDARD")
        @Nullable
        String categoryScheme,

        @Schema(
                description = "Races over the same measured course share this id, such as that of the first of them:"
                        + " their times make course records. In a new race absent: a course of its own",
                examples = "0199f3a0-0002-7000-8000-000000000001")
        @Nullable
        UUID courseId,

        @Valid @Schema(description = "How clubs score as teams. In a new race absent: they do not") @Nullable
        TeamScoringPlan teamScoring,

        @Size(max = 50)
        @Schema(
                description =
                        "Points between start and finish, in the order of the course. Who runs backward and forward in"
                                + " turn changes there")
        @Nullable
        List<@NotNull @Valid SplitPlan> splits,

        @Min(1)
        @Max(1_000)
        @Schema(
                description = "How often the finish line is passed, the last time as the finish. Default: 1",
                examples = "3")
        @Nullable
        Integer laps,

        @DecimalMin("1")
        @DecimalMax("100000")
        @Digits(integer = 6, fraction = 3)
        @Schema(
                description = "The length of a lap; needed where a fixed time decides how many there are",
                examples = "400")
        @Nullable
        BigDecimal lapMetres,

        @Size(max = 100)
        @Schema(
                description =
                        "The legs of a relay, in their order; the one of a pair that runs together. In a new race absent: as many as"
                                + " the discipline has, each run by one runner. Empty: no relay")
        @Nullable
        List<@NotNull @Valid LegPlan> legs,

        @Valid
        @Schema(
                description =
                        "When and how it takes entries, all of it at once; the same as its /entry-terms. Absent: as it is,"
                                + " or the usual in a new race")
        @Nullable
        EntryTermsPlan entryTerms) {

    Instant neededStart() {
        if (plannedStart == null) {
            throw new Invalid("plannedStart", "A race needs the planned start of its first wave.");
        }
        return plannedStart;
    }

    Optional<String> knownRuleSet() {
        return Optional.ofNullable(ruleSet)
                .map(name -> RuleSet.named(name)
                        .orElseThrow(() -> new Invalid(
                                "ruleSet",
                                "There is no rule set " + name + ". Use one of "
                                        + RuleSet.all().stream()
                                                .map(RuleSet::name)
                                                .toList() + "."))
                        .name());
    }

    Optional<List<Direction>> wantedDirections() {
        var wanted = Optional.ofNullable(directions).filter(them -> !them.isEmpty());
        if (wanted.filter(them -> Set.copyOf(them).size() != them.size()).isPresent()) {
            throw new Invalid("directions", "A direction stands there twice.");
        }
        return wanted;
    }

    Optional<List<Category>> wantedCategories() {
        return Optional.ofNullable(categories)
                .map(CategorySchemes::of)
                .or(() -> Optional.ofNullable(categoryScheme).map(CategorySchemes::named));
    }

    /**
     * @param minWomen default 0
     * @param renumbered default false: runners score the places they have in the race (WA). True: places are numbered anew
     *     among those who count (US)
     */
    @Schema(name = "TeamScoringPlan")
    public record TeamScoringPlan(
            @Min(0) @Max(100) @Schema(description = "How many of a club count; 0: clubs do not score", examples = "4")
            int scorers,

            @Min(0) @Max(100) @Schema(examples = "1") @Nullable
            Integer minWomen,

            @Schema(examples = "false") @Nullable Boolean renumbered) {}

    /** @param name default: the code */
    @Schema(name = "SplitPlan")
    public record SplitPlan(
            @NotBlank @Size(max = 20) @Schema(examples = "5K")
            String code,

            @Size(max = 60) @Schema(examples = "5 km") @Nullable
            String name,

            @DecimalMin("0.001")
            @DecimalMax("1000000")
            @Digits(integer = 7, fraction = 3)
            @Schema(description = "From the start; absent where it is not known", examples = "5000")
            @Nullable
            BigDecimal distanceMetres) {}

    /** @param paired default false */
    @Schema(name = "LegPlan")
    public record LegPlan(
            @Schema(description = "Whether it is run by two, who have the time of their second", examples = "false")
            @Nullable
            Boolean paired,

            @Min(1)
            @Max(1_000_000)
            @Schema(
                    description = "Seconds after the gun, when those still waiting set out; absent for none",
                    examples = "11760")
            @Nullable
            Integer massStart) {}

    @Schema(name = "WavePlan")
    public record WavePlan(
            @Schema(description = "Keeps a wave that is there") @Nullable
            UUID id,

            @NotBlank @Size(max = 60) @Schema(examples = "Wave 1")
            String name,

            @NotNull @Schema(examples = "2027-06-01T17:00:00Z")
            Instant plannedStart) {}

    /** @param sex absent for any */
    @Schema(name = "CategoryPlan")
    public record CategoryPlan(
            @NotBlank @Size(max = 20) @Schema(examples = "M40")
            String code,

            @Size(max = 60) @Schema(examples = "Men 40–44") @Nullable
            String name,

            @Nullable Sex sex,

            @Min(0) @Max(150) @Schema(examples = "40") @Nullable
            Integer minAge,

            @Min(0) @Max(150) @Schema(examples = "44") @Nullable
            Integer maxAge) {

        Category category() {
            return new Category(
                    code.strip(),
                    name == null || name.isBlank() ? code.strip() : name.strip(),
                    Optional.ofNullable(sex),
                    age(minAge),
                    age(maxAge));
        }

        private static OptionalInt age(@Nullable Integer years) {
            return years == null ? OptionalInt.empty() : OptionalInt.of(years);
        }
    }
}
