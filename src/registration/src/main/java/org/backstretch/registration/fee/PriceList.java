package org.backstretch.registration.fee;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.event.Shift;

/** What entering a race costs, step by step. */
@Entity
class PriceList extends PanacheEntityBase {
    @Id
    private UUID raceId;

    @ElementCollection
    @CollectionTable(name = "fee_step", joinColumns = @JoinColumn(name = "race_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    PriceList() {}

    PriceList(UUID race) {
        raceId = race;
    }

    static Optional<PriceList> ofRace(UUID race) {
        return findByIdOptional(race);
    }

    /** The same for another race, each step as long before it. */
    PriceList copiedTo(UUID race, Shift shift) {
        var copy = new PriceList(race);
        steps.stream().map(step -> step.moved(shift)).forEach(copy.steps::add);
        return copy;
    }

    /** Of these races, by race. */
    static Map<UUID, PriceList> ofRaces(Collection<UUID> races) {
        return PriceList.<PriceList>list(
                        "from PriceList prices left join fetch prices.steps where prices.raceId in ?1", races)
                .stream()
                .collect(toMap(prices -> prices.raceId, prices -> prices));
    }

    void take(List<Step> wanted, ZoneId zone) {
        refuseWithoutFirst(wanted);
        refuseTwice(wanted, zone);
        steps.clear();
        steps.addAll(wanted);
    }

    private static void refuseWithoutFirst(List<Step> wanted) {
        wanted.stream()
                .map(Step::category)
                .distinct()
                .filter(category -> wanted.stream()
                        .noneMatch(step -> step.isFirst() && step.category().equals(category)))
                .findFirst()
                .ifPresent(category -> {
                    throw new Invalid(
                            "steps",
                            "The first price"
                                    + category.map(code -> " of " + code).orElse("")
                                    + " begins with the entries: leave out its fromDay and from.");
                });
    }

    private static void refuseTwice(List<Step> wanted, ZoneId zone) {
        var seen = new HashSet<String>();
        for (var step : wanted) {
            if (!seen.add(step.category().orElse("") + " " + step.begins(zone))) {
                throw new Invalid("steps", "Two prices of one kind begin at the same moment. Leave one out.");
            }
        }
    }

    /** The step in force; those of a category come before the ones for everybody. Empty where nothing is to be paid. */
    Optional<Step> inForce(Optional<String> category, Instant at, ZoneId zone) {
        return category.flatMap(code -> latest(Optional.of(code), at, zone))
                .or(() -> latest(Optional.empty(), at, zone));
    }

    private Optional<Step> latest(Optional<String> category, Instant at, ZoneId zone) {
        return steps.stream()
                .filter(step -> step.category().equals(category))
                .filter(step -> !step.begins(zone).isAfter(at))
                .max(comparing(step -> step.begins(zone)));
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
