package org.backstretch.registration.relay;

import org.backstretch.kit.problem.Refused;

/** First the yes, which tells how old somebody is; then what is asked of somebody of that age. */
final class NotSaidYes extends Refused {
    NotSaidYes(String name) {
        super(409, "not-said-yes", name + " has not said yes to running this leg. That comes first.");
    }
}
