package org.backstretch.registration.entry;

import org.backstretch.kit.problem.Refused;

/** No place is offered, or no longer. */
final class NoOffer extends Refused {
    NoOffer(String race) {
        super(
                409,
                "no-offer",
                "No place in " + race + " is offered to this entry now. An offer ends when its time is over.");
    }
}
