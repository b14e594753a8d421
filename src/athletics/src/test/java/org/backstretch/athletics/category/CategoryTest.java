package org.backstretch.athletics.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.backstretch.athletics.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryTest {

    @ParameterizedTest
    @CsvSource({
        "IRR_2010,F,18,FU19",
        "IRR_2010,F,19,FS",
        "IRR_2010,M,44,MS",
        "IRR_2010,M,45,M45",
        "IRR_2010,M,91,M45",
        "MASTERS_IN_FIVES,M,19,MU20",
        "MASTERS_IN_FIVES,M,20,MS",
        "MASTERS_IN_FIVES,F,34,FS",
        "MASTERS_IN_FIVES,F,35,F35",
        "MASTERS_IN_FIVES,F,64,F60",
        "MASTERS_IN_FIVES,F,99,F90",
    })
    void a_runner_belongs_to_the_class_of_sex_and_age(CategoryScheme scheme, Sex sex, int age, String code) {
        assertEquals(Optional.of(code), pick(scheme.categories(), sex, OptionalInt.of(age)));
    }

    @Property
    void every_age_belongs_to_one_class_only(
            @ForAll CategoryScheme scheme, @ForAll @IntRange(min = 0, max = 110) int age) {
        for (Sex sex : List.of(Sex.F, Sex.M)) {
            long classes = scheme.categories().stream()
                    .filter(each -> each.admits(sex, OptionalInt.of(age)))
                    .count();

            assertEquals(1, classes);
        }
    }

    @Test
    void names_are_for_people() {
        assertEquals(
                List.of("Women under 19", "Women 19–44", "Women 45 and older"),
                CategoryScheme.IRR_2010.categories().stream()
                        .limit(3)
                        .map(Category::name)
                        .toList());
    }

    @Test
    void who_gives_no_birth_date_fits_classes_without_ages_only() {
        Category masters = new Category("M40", "Men 40+", Optional.of(Sex.M), OptionalInt.of(40), OptionalInt.empty());
        Category open = new Category("OPEN", "Open", Optional.empty(), OptionalInt.empty(), OptionalInt.empty());

        assertEquals(Optional.of("OPEN"), pick(List.of(masters, open), Sex.M, OptionalInt.empty()));
        assertEquals(Optional.empty(), pick(List.of(masters), Sex.M, OptionalInt.empty()));
    }

    @Test
    void the_first_class_that_fits_is_taken() {
        Category students = new Category("STU", "Students", Optional.empty(), OptionalInt.empty(), OptionalInt.of(27));
        Category open = new Category("OPEN", "Open", Optional.empty(), OptionalInt.empty(), OptionalInt.empty());

        assertEquals(Optional.of("STU"), pick(List.of(students, open), Sex.X, OptionalInt.of(27)));
        assertEquals(Optional.of("OPEN"), pick(List.of(students, open), Sex.X, OptionalInt.of(28)));
    }

    @Test
    void a_class_cannot_end_before_it_begins() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Category("M40", "Men", Optional.of(Sex.M), OptionalInt.of(40), OptionalInt.of(39)));
    }

    private static Optional<String> pick(List<Category> categories, Sex sex, OptionalInt age) {
        return Category.pick(categories, sex, age).map(Category::code);
    }
}
