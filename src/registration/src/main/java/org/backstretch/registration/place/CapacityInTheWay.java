package org.backstretch.registration.place;

import java.util.Map;
import org.backstretch.kit.problem.Refused;

/** More places are held than there would be. */
final class CapacityInTheWay extends Refused {
    CapacityInTheWay(String name, long held) {
        super(
                409,
                "entries-in-the-way",
                "%d places of %s are held already. Give it at least as many, or withdraw entries first."
                        .formatted(held, name),
                Map.of("held", held),
                Map.of());
    }
}
