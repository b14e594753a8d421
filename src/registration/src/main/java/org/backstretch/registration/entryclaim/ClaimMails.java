package org.backstretch.registration.entryclaim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.link.Links;
import org.backstretch.registration.link.Purpose;
import org.backstretch.registration.mail.Address;
import org.backstretch.registration.mail.Mails;
import org.backstretch.registration.person.Person;

/** What is mailed about claims. */
@ApplicationScoped
class ClaimMails {
    private static final int MOST_IN_AN_HOUR = 3;

    private final Links links;
    private final Mails mails;
    private final Clock clock;

    ClaimMails(Links links, Mails mails, Clock clock) {
        this.links = links;
        this.mails = mails;
        this.clock = clock;
    }

    /** To the entry's address, if it has one and nobody's yet; whoever asks learns nothing of that. */
    void sendLink(Entry entry) {
        if (entry.personId().isPresent()) {
            return;
        }
        entry.email()
                .flatMap(Address::of)
                .filter(to ->
                        Links.madeFor(Purpose.CLAIM, to, clock.instant().minus(Duration.ofHours(1))) < MOST_IN_AN_HOUR)
                .ifPresent(to -> mails.post(
                        to,
                        entry.race().name() + ": is this entry yours?",
                        """
                        Somebody with an account says that the entry of %s in %s (%s) is their own.

                        If that is you, open this link while you are signed in:
                        %s

                        If not, ignore this mail, and the entry stays as it is.
                        """.formatted(
                                        name(entry),
                                        entry.race().name(),
                                        entry.race().event().name(),
                                        links.make(Purpose.CLAIM, entry.id(), to)),
                        entry.race().event().id()));
    }

    void tellOrganizer(Entry entry, Person claimant) {
        var event = entry.race().event();
        Person.ofAccount(event.organizer())
                .flatMap(Person::email)
                .flatMap(Address::of)
                .ifPresent(to -> mails.post(
                        to,
                        event.name() + ": somebody claims an entry",
                        """
                        %s says that the entry of %s in %s is their own.

                        Decide here:
                        %s
                        """.formatted(
                                        (claimant.givenName() + " " + claimant.familyName()).strip(),
                                        name(entry),
                                        entry.race().name(),
                                        links.page("/organizer/events/" + event.id() + "/claims")),
                        event.id()));
    }

    void tellClaimant(EntryClaim claim, Entry entry) {
        Person claimant = Person.findById(claim.personId());
        var approved = claim.state() == EntryClaim.State.APPROVED;
        claimant.email()
                .flatMap(Address::of)
                .ifPresent(to -> mails.post(
                        to,
                        entry.race().name() + (approved ? ": the entry is yours" : ": the entry is not given to you"),
                        """
                The organizer of %s %s that the entry of %s in %s is yours.%s
                %s""".formatted(
                                        entry.race().event().name(),
                                        approved ? "agrees" : "does not agree",
                                        name(entry),
                                        entry.race().name(),
                                        claim.reason().map(why -> "\n\n" + why).orElse(""),
                                        approved ? "\n" + links.page("/me/entries/" + entry.id()) + "\n" : ""),
                        entry.race().event().id()));
    }

    private static String name(Entry entry) {
        return (entry.runner().givenName() + " " + entry.runner().familyName()).strip();
    }
}
