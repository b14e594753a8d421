package org.backstretch.portal.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A race with another rule set; all else is said as it is, for what is absent of these would be taken away. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RulesOfRace(
        String name,
        String discipline,
        @Nullable BigDecimal distanceMetres,
        @Nullable Integer capacity,
        @Nullable String ruleSet) {

    public static RulesOfRace of(Race race, @Nullable String ruleSet) {
        return new RulesOfRace(race.name(), race.discipline(), race.distanceMetres(), race.capacity(), ruleSet);
    }
}
