package org.backstretch.registration.consent;

import org.backstretch.kit.problem.Refused;

/** The runner is too young to consent to this. */
final class GuardianConsents extends Refused {
    GuardianConsents(String why) {
        super(
                409,
                "guardian-consents",
                why + " Send a parent or guardian the link, or bring their signature to the desk.");
    }
}
