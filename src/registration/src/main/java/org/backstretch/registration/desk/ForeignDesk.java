package org.backstretch.registration.desk;

import org.backstretch.kit.problem.Refused;

final class ForeignDesk extends Refused {
    ForeignDesk() {
        super(
                403,
                "device-of-another-event",
                "The code of this device is for another event. Scan the code of this one.");
    }
}
