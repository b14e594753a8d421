package org.backstretch.registration.race;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.backstretch.athletics.category.Category;
import org.backstretch.athletics.category.CategoryScheme;
import org.backstretch.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** The categories a plan asks for: its own, or those of a scheme by name. */
final class CategorySchemes {
    private CategorySchemes() {}

    static List<Category> of(List<RacePlan.CategoryPlan> plans) {
        var codes = new HashSet<String>();
        for (var plan : plans) {
            if (!codes.add(plan.code().strip().toUpperCase(Locale.ROOT))) {
                throw new Invalid("categories", "The category " + plan.code() + " stands there twice.");
            }
            if (isUpsideDown(plan.minAge(), plan.maxAge())) {
                throw new Invalid("categories", "The category " + plan.code() + " ends before it begins.");
            }
        }
        return plans.stream().map(RacePlan.CategoryPlan::category).toList();
    }

    private static boolean isUpsideDown(@Nullable Integer min, @Nullable Integer max) {
        return min != null && max != null && min > max;
    }

    static List<Category> named(String scheme) {
        return switch (scheme) {
            case "OPEN" -> List.of();
            case "STANDARD", "MASTERS_IN_FIVES" -> CategoryScheme.MASTERS_IN_FIVES.categories();
            case "IRR_2010" -> CategoryScheme.IRR_2010.categories();
            default ->
                throw new Invalid(
                        "categoryScheme",
                        "There is no category scheme " + scheme
                                + ". Use STANDARD, IRR_2010, MASTERS_IN_FIVES or OPEN.");
        };
    }
}
