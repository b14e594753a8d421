package org.backstretch.registration.fee;

import java.util.Map;
import org.backstretch.kit.problem.Refused;

/** Codes are not suggested: whoever does not know one shall not learn it here. */
final class DiscountUnknown extends Refused {
    DiscountUnknown() {
        super(
                400,
                "discount-unknown",
                "There is no such code for this event. Check its spelling with whoever gave it to you.",
                Map.of("field", "code"),
                Map.of());
    }
}
