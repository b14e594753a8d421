package org.backstretch.registration.fee;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.Spelling;
import org.backstretch.registration.race.Race;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What entering a race costs.
 *
 * @param currency of the event; null while it takes no money
 * @param now what an entry costs at this moment; null where nothing is to be paid
 */
@Schema(name = "Prices")
record Prices(
        @Nullable String currency,
        boolean payFirst,
        @Nullable Long now,
        List<Price> steps) {

    /** The prices to be. */
    @Schema(name = "PriceList")
    record Wanted(@NotNull @Size(max = 50) List<@NotNull @Valid Price> steps) {

        List<Step> of(Race race) {
            return steps.stream()
                    .map(price ->
                            new Step(price.knownCategory(race), price.fromDay(), price.checkedFrom(), price.amount()))
                    .toList();
        }
    }

    /**
     * One of them.
     *
     * @param category only for entries of this category; null for everybody without a price of their own
     * @param fromDay begins where the event is; with from it is one too many
     * @param amount in the smallest unit of the currency
     */
    @Schema(name = "Price")
    record Price(
            @Size(max = 20) @Schema(examples = "FU18") @Nullable
            String category,

            @Schema(examples = "2027-05-01") @Nullable LocalDate fromDay,
            @Nullable Instant from,

            @NotNull @Min(0) @Max(Money.MOST) @Schema(examples = "1500")
            Long amount) {

        private @Nullable Instant checkedFrom() {
            if (fromDay != null && from != null) {
                throw new Invalid("from", "A price begins once: give fromDay or from.");
            }
            return from;
        }

        private @Nullable String knownCategory(Race race) {
            if (category == null || category.isBlank()) {
                return null;
            }
            var codes = race.categories().stream().map(each -> each.code()).toList();
            return codes.stream()
                    .filter(code -> code.equalsIgnoreCase(category.strip()))
                    .findFirst()
                    .orElseThrow(() -> new Invalid(
                            "category",
                            "The race has no category " + category + "."
                                    + Spelling.of(codes).question(category)));
        }

        private static Price of(Step step) {
            return new Price(
                    step.category().orElse(null),
                    step.fromDay().orElse(null),
                    step.from().orElse(null),
                    step.amount());
        }
    }

    static Prices of(Race race, Instant now) {
        var terms = PaymentTerms.ofEvent(race.event().id());
        var list = PriceList.ofRace(race.id());
        return new Prices(
                terms.map(each -> each.currency().getCurrencyCode()).orElse(null),
                terms.filter(PaymentTerms::payFirst).isPresent(),
                list.flatMap(prices -> prices.inForce(
                                Optional.empty(), now, race.event().zone()))
                        .map(Step::amount)
                        .orElse(null),
                list.map(PriceList::steps).orElse(List.of()).stream()
                        .map(Price::of)
                        .toList());
    }
}
