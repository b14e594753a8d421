package org.backstretch.registration.bank;

import org.backstretch.kit.problem.Refused;

/** All or nothing, and only as it was looked at. */
final class BankImportMoved extends Refused {
    BankImportMoved() {
        super(
                409,
                "bank-import-moved",
                "What is open has changed since this report was made, so nothing was booked. Look at it again, then confirm.");
    }
}
