package org.backstretch.athletics.category;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstretch.athletics.Sex;

/** Sets of categories to begin with; a race's own are data and may differ. Each covers every age of both sexes once. */
public enum CategoryScheme {
    /** The classes of the 2010 world championships: up to 18, 19 to 44, 45 and older. */
    IRR_2010,
    /** Under 20, senior, masters in fives from 35; the last is 90 and older. */
    MASTERS_IN_FIVES;

    private static final int FIRST_MASTERS_CLASS = 35;
    private static final int LAST_MASTERS_CLASS = 90;

    /** Women, then men, each from young to old. */
    public List<Category> categories() {
        return Stream.of(Sex.F, Sex.M).flatMap(this::of).toList();
    }

    /** The first age of each class but the youngest. */
    private List<Integer> bounds() {
        return switch (this) {
            case IRR_2010 -> List.of(19, 45);
            case MASTERS_IN_FIVES ->
                Stream.concat(
                                Stream.of(20),
                                Stream.iterate(FIRST_MASTERS_CLASS, age -> age <= LAST_MASTERS_CLASS, age -> age + 5))
                        .toList();
        };
    }

    private Stream<Category> of(Sex sex) {
        List<Integer> bounds = bounds();
        return IntStream.rangeClosed(0, bounds.size()).mapToObj(i -> {
            OptionalInt min = i == 0 ? OptionalInt.empty() : OptionalInt.of(bounds.get(i - 1));
            OptionalInt max = i == bounds.size() ? OptionalInt.empty() : OptionalInt.of(bounds.get(i) - 1);
            return new Category(sex + code(min, max), title(sex) + " " + name(min, max), Optional.of(sex), min, max);
        });
    }

    private static String title(Sex sex) {
        return sex == Sex.F ? "Women" : "Men";
    }

    private static String code(OptionalInt min, OptionalInt max) {
        if (min.isEmpty()) {
            return "U" + (max.orElseThrow() + 1);
        }
        return min.getAsInt() < FIRST_MASTERS_CLASS ? "S" : Integer.toString(min.getAsInt());
    }

    private static String name(OptionalInt min, OptionalInt max) {
        if (min.isEmpty()) {
            return "under " + (max.orElseThrow() + 1);
        }
        return max.isEmpty() ? min.getAsInt() + " and older" : min.getAsInt() + "–" + max.getAsInt();
    }
}
