package org.backstretch.registration.place;

import java.util.Map;
import org.backstretch.kit.problem.Refused;

/** All places of the race are taken. */
public final class SoldOut extends Refused {
    public SoldOut(String race, long left) {
        super(
                409,
                "sold-out",
                left <= 0 ? race + " is sold out." : race + " has only " + left + " places left.",
                Map.of("placesLeft", Math.max(0, left)),
                Map.of());
    }
}
