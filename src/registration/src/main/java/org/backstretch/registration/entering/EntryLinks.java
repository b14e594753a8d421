package org.backstretch.registration.entering;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.link.Links;
import org.backstretch.registration.link.Purpose;
import org.backstretch.registration.mail.Address;
import org.backstretch.registration.mail.Mails;
import org.backstretch.registration.person.Person;
import org.backstretch.registration.race.Race;

/** The mail with the link, which also says what is known of its reader. */
@ApplicationScoped
class EntryLinks {
    private static final int MOST_IN_AN_HOUR = 5;

    private final Links links;
    private final Mails mails;
    private final Clock clock;

    EntryLinks(Links links, Mails mails, Clock clock) {
        this.links = links;
        this.mails = mails;
        this.clock = clock;
    }

    /** Nothing is sent to a mailbox that got enough of them; whoever asks does not learn that. */
    void send(Race race, Address to) {
        var since = clock.instant().minus(Duration.ofHours(1));
        if (Links.madeFor(Purpose.ENTERING, to, since) >= MOST_IN_AN_HOUR) {
            return;
        }
        mails.post(
                to,
                race.name() + ": your link to enter",
                """
                Somebody, probably you, wants to enter %s (%s, %s) with this address.

                Enter here, within two days:
                %s
                %s%s
                If it was not you, ignore this mail. Nothing has happened.
                """.formatted(
                                race.name(),
                                race.event().name(),
                                race.event().place(),
                                links.make(Purpose.ENTERING, race.id(), to),
                                entered(race, to),
                                account(race, to)),
                race.event().id());
    }

    private String entered(Race race, Address to) {
        List<Entry> entries = Entry.list(
                "race = ?1 and lower(email) = ?2 and personId is null and status not in (WITHDRAWN, REFUSED, EXPIRED) order by id",
                race,
                to.key());
        return entries.isEmpty()
                ? ""
                : entries.stream()
                        .map(entry -> entry.runner().givenName() + " "
                                + entry.runner().familyName() + ":\n" + links.make(Purpose.ENTRY, entry.id(), to)
                                + "\n")
                        .collect(joining("", "\nEntered with this address already:\n", ""));
    }

    private String account(Race race, Address to) {
        return Person.ofAddress(to.text()).isEmpty()
                ? ""
                : "\nThere is an account with this address. Signed in, you have all your entries in one place:\n"
                        + links.page("/races/" + race.id() + "/enter") + "\n";
    }
}
