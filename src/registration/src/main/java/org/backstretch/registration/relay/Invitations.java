package org.backstretch.registration.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.link.Links;
import org.backstretch.registration.link.Purpose;
import org.backstretch.registration.mail.Address;
import org.backstretch.registration.mail.Mails;
import org.backstretch.registration.person.Person;

/** What members and captains are mailed. */
@ApplicationScoped
class Invitations {
    /** How often somebody is asked in a day, whoever asks. */
    private static final int MOST_IN_A_DAY = 10;

    private final Links links;
    private final Mails mails;
    private final Clock clock;

    Invitations(Links links, Mails mails, Clock clock) {
        this.links = links;
        this.mails = mails;
        this.clock = clock;
    }

    void send(RelayMember member, Entry entry, String captain) {
        var to = member.email();
        if (Links.madeFor(Purpose.MEMBER, to, clock.instant().minus(Duration.ofDays(1))) >= MOST_IN_A_DAY) {
            throw new AskedTooOften();
        }
        var race = entry.race();
        mails.post(
                to,
                race.name() + ": run leg " + member.leg() + " for " + entry.publicName(),
                """
                Hello %s,

                %s has named you for leg %d of the team %s in %s (%s, %s).

                Say yes or no here, without an account:
                %s

                If you know nothing of this, say no or ignore this mail.
                """.formatted(
                                member.givenName(),
                                captain,
                                member.leg(),
                                entry.publicName(),
                                race.name(),
                                race.event().name(),
                                race.event().place(),
                                links.make(Purpose.MEMBER, member.id(), to)),
                race.event().id());
    }

    void tellCaptain(RelayMember member, Entry entry) {
        var race = entry.race();
        entry.keeper()
                .flatMap(Person::ofAccount)
                .flatMap(Person::email)
                .flatMap(Address::of)
                .ifPresent(captain -> mails.post(
                        captain,
                        race.name() + ": somebody cannot run for " + entry.publicName(),
                        """
                        %s %s does not run leg %d of %s in %s. Name somebody else here:
                        %s
                        """.formatted(
                                        member.givenName(),
                                        member.familyName(),
                                        member.leg(),
                                        entry.publicName(),
                                        race.name(),
                                        links.page("/me/entries/" + entry.id())),
                        race.event().id()));
    }
}
