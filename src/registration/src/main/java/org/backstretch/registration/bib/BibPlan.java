package org.backstretch.registration.bib;

import static java.util.function.Predicate.not;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstretch.athletics.BibRanges;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.category.Category;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.race.Race;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which numbers for whom, in the order in which they are tried. */
@Schema(name = "BibPlan")
public record BibPlan(@NotNull @Size(max = 100) List<@NotNull @Valid Line> ranges) {

    /** @param ranges for those who fit all that is said; for everybody where nothing is */
    @Schema(name = "BibRange")
    public record Line(
            @NotBlank @Size(max = 300) @Schema(examples = "1-99,150-199")
            String ranges,

            @Size(max = 20) @Schema(examples = "F35") @Nullable
            String category,

            @Nullable Sex sex,
            @Nullable Direction direction,
            @Nullable UUID waveId) {

        private static Line of(BibRule rule) {
            return new Line(
                    rule.ranges().toString(),
                    rule.category().orElse(null),
                    rule.sex().orElse(null),
                    rule.direction().orElse(null),
                    rule.wave().orElse(null));
        }
    }

    static BibPlan of(List<BibRule> rules) {
        return new BibPlan(rules.stream().map(Line::of).toList());
    }

    List<BibRule> rulesOf(Race race) {
        return IntStream.range(0, ranges.size())
                .mapToObj(index -> rule(race, "ranges[" + index + "]", ranges.get(index)))
                .toList();
    }

    private static BibRule rule(Race race, String field, Line line) {
        var category = Optional.ofNullable(line.category()).map(String::strip).filter(not(String::isEmpty));
        category.ifPresent(code -> refuseUnless(
                race.categories().stream().map(Category::code).anyMatch(code::equals),
                field + ".category",
                "The race has no category " + code + "."));
        refuseUnless(
                line.direction() == null || race.directions().contains(line.direction()),
                field + ".direction",
                "The race is not run " + line.direction() + ".");
        refuseUnless(
                line.waveId() == null
                        || race.waves().stream().anyMatch(wave -> wave.id().equals(line.waveId())),
                field + ".waveId",
                "The race has no wave " + line.waveId() + ".");
        return new BibRule(
                ranges(field + ".ranges", line.ranges()),
                category,
                Optional.ofNullable(line.sex()),
                Optional.ofNullable(line.direction()),
                Optional.ofNullable(line.waveId()));
    }

    private static BibRanges ranges(String field, String typed) {
        try {
            return BibRanges.read(typed);
        } catch (IllegalArgumentException unreadable) {
            throw new Invalid(field, String.valueOf(unreadable.getMessage()));
        }
    }

    private static void refuseUnless(boolean isFit, String field, String sentence) {
        if (!isFit) {
            throw new Invalid(field, sentence);
        }
    }
}
