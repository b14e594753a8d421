package org.backstretch.registration.appointment;

import org.backstretch.kit.problem.Refused;

/** Nobody's mailbox is flooded. */
final class MailedEnough extends Refused {
    MailedEnough() {
        super(409, "mailed-enough", "This address was asked several times today. Wait for an answer, or ask by phone.");
    }
}
