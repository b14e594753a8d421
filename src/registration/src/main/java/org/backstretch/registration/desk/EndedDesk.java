package org.backstretch.registration.desk;

import org.backstretch.kit.problem.Refused;

final class EndedDesk extends Refused {
    EndedDesk() {
        super(
                403,
                "device-code-ended",
                "The code of this desk has ended. What it sends now waits for a human; ask the organizer for a new code.");
    }
}
