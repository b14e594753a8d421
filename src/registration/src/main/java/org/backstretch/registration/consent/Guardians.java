package org.backstretch.registration.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.link.Links;
import org.backstretch.registration.link.Purpose;
import org.backstretch.registration.mail.Address;
import org.backstretch.registration.mail.Mails;

/** Mails guardians the link by which they consent. */
@ApplicationScoped
class Guardians {
    private static final Duration SPAN = Duration.ofHours(1);
    private static final int MOST = 5;

    private final Links links;
    private final Mails mails;
    private final Clock clock;

    Guardians(Links links, Mails mails, Clock clock) {
        this.links = links;
        this.mails = mails;
        this.clock = clock;
    }

    void ask(Entry entry, Address guardian) {
        if (!Minor.needsGuardian(entry)) {
            throw new Invalid("email", "This runner is of age, and needs no guardian.");
        }
        if (Links.madeFor(Purpose.GUARDIAN, guardian, clock.instant().minus(SPAN)) >= MOST) {
            throw new TooManyMails();
        }
        links.revoke(Purpose.GUARDIAN, entry.id());
        var letter = Letter.to(entry, links.make(Purpose.GUARDIAN, entry.id(), guardian));
        mails.post(
                guardian, letter.subject(), letter.text(), entry.race().event().id());
    }
}
