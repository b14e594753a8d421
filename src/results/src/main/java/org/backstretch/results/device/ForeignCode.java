package org.backstretch.results.device;

import org.backstretch.kit.problem.Refused;

final class ForeignCode extends Refused {
    ForeignCode() {
        super(
                403,
                "device-of-another-event",
                "The code of this device is for another event. Scan the code of this one.");
    }
}
