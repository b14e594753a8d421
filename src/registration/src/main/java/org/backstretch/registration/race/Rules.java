package org.backstretch.registration.race;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.category.Category;
import org.backstretch.athletics.rule.RuleSet;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.problem.Invalid;

/** By what a race is timed, judged and divided into categories. */
@Embeddable
class Rules {
    @Enumerated(EnumType.STRING)
    private TimingMethod timing;

    private String ruleSet;

    @ElementCollection
    @CollectionTable(name = "race_category", joinColumns = @JoinColumn(name = "race_id"))
    @OrderColumn(name = "position")
    private List<RaceCategory> categories = new ArrayList<>();

    Rules() {}

    static Rules usual() {
        var rules = new Rules();
        rules.timing = TimingMethod.GUN_CLOCK;
        rules.ruleSet = RuleSet.HOUSE.name();
        rules.take(CategorySchemes.named("STANDARD"));
        return rules;
    }

    static Rules of(RaceFact fact) {
        var rules = new Rules();
        rules.timing = fact.timing();
        rules.ruleSet = fact.ruleSet();
        fact.categories().stream().map(RaceCategory::of).forEach(rules.categories::add);
        return rules;
    }

    /** What the plan leaves open stays as it is. */
    void change(RacePlan plan) {
        timing = Optional.ofNullable(plan.timing()).orElse(timing);
        ruleSet = plan.knownRuleSet().orElse(ruleSet);
        plan.wantedCategories().ifPresent(this::take);
    }

    private void take(List<Category> wanted) {
        Race.keep(wanted.stream().map(RaceCategory::of).toList(), categories);
    }

    /**
     * The gun freezes the rules. Registration does not know it, so it goes by the planned one: results would pass over another rule
     * set, but not over the categories that its age policy gives to entries.
     */
    void refuseOthersAfter(Instant gun, String before, Instant now) {
        if (!ruleSet.equals(before) && gun.isBefore(now)) {
            throw new Invalid(
                    "ruleSet",
                    "The gun was planned for " + gun
                            + ", and from the gun on the rules stand as they are. If the race"
                            + " has not started, move its planned start first.");
        }
    }

    /** By the age policy of the rule set. */
    int age(LocalDate born, LocalDate firstDay, LocalDate raceDay) {
        return RuleSet.named(ruleSet).orElse(RuleSet.HOUSE).age(born, firstDay, raceDay);
    }

    TimingMethod timing() {
        return timing;
    }

    String ruleSet() {
        return ruleSet;
    }

    /** As they are stored, for those who read them ahead. */
    List<RaceCategory> categories() {
        return categories;
    }
}
