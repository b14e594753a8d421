package org.backstretch.registration.race;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.OptionalInt;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.category.Category;
import org.backstretch.contracts.RaceFact;
import org.jspecify.annotations.Nullable;

/** An age class of a race, as it is stored. */
@Embeddable
record RaceCategory(
        String code,
        String name,
        @Enumerated(EnumType.STRING) @Nullable Sex sex,
        @Nullable Integer minAge,
        @Nullable Integer maxAge) {

    static RaceCategory of(Category category) {
        return new RaceCategory(
                category.code(),
                category.name(),
                category.sex().orElse(null),
                age(category.minAge()),
                age(category.maxAge()));
    }

    static RaceCategory of(RaceFact.Category fact) {
        return new RaceCategory(fact.code(), fact.name(), fact.sex(), fact.minAge(), fact.maxAge());
    }

    private static @Nullable Integer age(OptionalInt years) {
        return years.isPresent() ? (Integer) years.getAsInt() : null;
    }

    Category category() {
        return new Category(code, name, Optional.ofNullable(sex), age(minAge), age(maxAge));
    }

    private static OptionalInt age(@Nullable Integer years) {
        return years == null ? OptionalInt.empty() : OptionalInt.of(years);
    }

    RaceFact.Category fact() {
        return new RaceFact.Category(code, name, sex, minAge, maxAge);
    }
}
