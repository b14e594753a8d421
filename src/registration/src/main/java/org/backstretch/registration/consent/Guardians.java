package org.backstretch.registration.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.link.Links;
import org.backstretch.registration.link.Purpose;
import org.backstretch.registration.mail.Address;
import org.backstretch.registration.mail.Mails;

/** Mails guardians the link by which they consent. */
@ApplicationScoped
public class Guardians {
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

    /**
     * @param purpose of the link
     * @param subject what it opens: the entry, or the place in a team
     */
    public void ask(Consenter whose, Purpose purpose, UUID subject, Address guardian) {
        if (!Minor.needsGuardian(whose)) {
            throw new Invalid("email", "This runner is of age, and needs no guardian.");
        }
        if (Links.madeFor(purpose, guardian, clock.instant().minus(SPAN)) >= MOST) {
            throw new TooManyMails();
        }
        links.revoke(purpose, subject);
        var letter = Letter.to(whose, links.make(purpose, subject, guardian));
        mails.post(
                guardian,
                letter.subject(),
                letter.text(),
                whose.entry().race().event().id());
    }
}
