package org.backstretch.portal.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A race with other places and terms of entering; all else is said as it is, for what is absent of these would be taken away. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacesOfRace(
        String name,
        String discipline,
        @Nullable BigDecimal distanceMetres,
        @Nullable String capacity,
        EntryTerms entryTerms) {

    /** @param capacity as typed; null for no limit */
    public static PlacesOfRace of(Race race, @Nullable String capacity, EntryTerms terms) {
        return new PlacesOfRace(race.name(), race.discipline(), race.distanceMetres(), capacity, terms);
    }
}
