package org.backstretch.registration.fee;

import java.util.Map;
import org.backstretch.kit.problem.Refused;

/** The code has ended. */
final class DiscountOver extends Refused {
    DiscountOver(String code) {
        super(409, "discount-over", "The code " + code + " is not valid any more.", Map.of("field", "code"), Map.of());
    }
}
