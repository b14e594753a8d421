package org.backstretch.athletics.category;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.backstretch.athletics.Sex;

/**
 * An age class of a race.
 *
 * @param code unique within the race, such as M40
 * @param sex empty for any
 * @param minAge in whole years, inclusive; empty for no lower end
 * @param maxAge in whole years, inclusive; empty for no upper end
 */
public record Category(String code, String name, Optional<Sex> sex, OptionalInt minAge, OptionalInt maxAge) {

    public Category {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a category needs a code");
        }
        if (minAge.orElse(Integer.MIN_VALUE) > maxAge.orElse(Integer.MAX_VALUE)) {
            throw new IllegalArgumentException(code + " ends before it begins");
        }
    }

    /** The first of these that admits the runner; nobody is forced into a class that does not fit. */
    public static Optional<Category> pick(List<Category> categories, Sex sex, OptionalInt age) {
        return categories.stream().filter(each -> each.admits(sex, age)).findFirst();
    }

    /**
     * Whether the runner belongs here.
     *
     * @param age by the race's age policy; empty where no birth date is known: only classes without ages admit them
     */
    public boolean admits(Sex runner, OptionalInt age) {
        return sex.map(runner::equals).orElse(true) && admits(age);
    }

    private boolean admits(OptionalInt age) {
        if (age.isEmpty()) {
            return minAge.isEmpty() && maxAge.isEmpty();
        }
        int years = age.getAsInt();
        return minAge.orElse(Integer.MIN_VALUE) <= years && years <= maxAge.orElse(Integer.MAX_VALUE);
    }
}
