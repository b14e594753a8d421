package org.backstretch.registration.minor;

import java.util.List;
import java.util.Map;
import org.backstretch.kit.problem.Refused;

/** The race is longer than somebody of that age may run; names the races of the event that are not. */
final class TooFar extends Refused {
    TooFar(String race, int age, long capMillimetres, List<String> fitting) {
        super(
                409,
                "too-far-for-age",
                "At %d years nobody may race further than %s here, and %s is longer. %s"
                        .formatted(age, kilometres(capMillimetres), race, way(fitting)),
                Map.of("field", "birthDate", "capMetres", capMillimetres / 1_000, "fitting", fitting),
                Map.of());
    }

    private static String kilometres(long millimetres) {
        return millimetres % 1_000_000 == 0 ? millimetres / 1_000_000 + " km" : millimetres / 1_000 + " m";
    }

    private static String way(List<String> fitting) {
        return fitting.isEmpty()
                ? "No other race of this event fits."
                : "Enter %s instead.".formatted(String.join(" or ", fitting));
    }
}
