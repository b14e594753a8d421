package org.backstretch.registration.consent;

import org.backstretch.kit.problem.Refused;

/** Nobody's mailbox is flooded. */
final class TooManyMails extends Refused {
    TooManyMails() {
        super(409, "too-many-mails", "That address was mailed several times just now. Look there, or wait an hour.");
    }
}
