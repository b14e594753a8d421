package org.backstretch.results.device;

import org.backstretch.kit.problem.Refused;

final class EndedCode extends Refused {
    EndedCode() {
        super(
                403,
                "device-code-ended",
                "The code of this device has ended. What it stamps now is put aside; ask an official for a new code.");
    }
}
