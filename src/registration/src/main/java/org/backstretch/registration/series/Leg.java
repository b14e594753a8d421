package org.backstretch.registration.series;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.backstretch.contracts.SeriesFact;

/** A race of a series and the day it counts for, as it is stored. */
@Embeddable
record Leg(UUID raceId, LocalDate day) {

    SeriesFact.Leg fact() {
        return new SeriesFact.Leg(raceId, day);
    }
}
