package org.backstretch.registration.fee;

import org.backstretch.kit.problem.Refused;

/** A code comes before the money, and one is enough. */
final class DiscountTooLate extends Refused {
    DiscountTooLate() {
        super(409, "discount-too-late", "This entry has paid, or uses a code already. Ask the organizer.");
    }
}
