package org.backstretch.registration.consent;

import org.backstretch.kit.problem.Refused;
import org.backstretch.registration.agreement.ConsentKind;

/** Nobody consents to words they have not read. */
final class TextChanged extends Refused {
    TextChanged(ConsentKind kind) {
        super(409, "consent-text-changed", "The text of " + kind + " was changed meanwhile. Read it again.");
    }
}
