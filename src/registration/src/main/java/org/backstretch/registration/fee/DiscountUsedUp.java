package org.backstretch.registration.fee;

import java.util.Map;
import org.backstretch.kit.problem.Refused;

/** All uses are taken. */
final class DiscountUsedUp extends Refused {
    DiscountUsedUp(String code, int uses) {
        super(
                409,
                "discount-used-up",
                "The code " + code + " was for " + uses + " entries, and that many have used it.",
                Map.of("field", "code"),
                Map.of());
    }
}
