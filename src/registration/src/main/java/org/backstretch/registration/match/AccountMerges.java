package org.backstretch.registration.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.link.Links;
import org.backstretch.registration.link.Purpose;
import org.backstretch.registration.link.ShownLink;
import org.backstretch.registration.mail.Address;
import org.backstretch.registration.mail.Mails;
import org.backstretch.registration.merge.Merge;
import org.backstretch.registration.merge.Merge.Kind;
import org.backstretch.registration.merge.Merges;
import org.backstretch.registration.person.People;
import org.backstretch.registration.person.Person;

/**
 * Two accounts of one person, who shows both: signed in with one she asks, and signed in with the other she opens the link that was
 * mailed there. From then on both accounts lead to the person of the first.
 */
@ApplicationScoped
class AccountMerges {
    private static final int MOST_IN_A_DAY = 3;

    private final People people;
    private final Links links;
    private final Mails mails;
    private final Merges merges;
    private final Caller caller;
    private final Clock clock;

    AccountMerges(People people, Links links, Mails mails, Merges merges, Caller caller, Clock clock) {
        this.people = people;
        this.links = links;
        this.mails = mails;
        this.merges = merges;
        this.caller = caller;
        this.clock = clock;
    }

    /** Mails nothing where nobody else's account has this address; whoever asks does not learn that. */
    void ask(Address to) {
        var me = people.me();
        var since = clock.instant().minus(Duration.ofDays(1));
        if (Links.madeFor(Purpose.ACCOUNT, to, since) < MOST_IN_A_DAY) {
            Person.ofAddress(to.text())
                    .filter(other -> other.hasAccount() && !other.id().equals(me.id()))
                    .ifPresent(other -> mail(me, to));
        }
    }

    private void mail(Person me, Address to) {
        mails.post(to, "Are these accounts both yours?", """
                Somebody who is signed in as %s (%s) says that the account with your address is theirs too.

                Only if that is true, sign in with the account of this address and open this link, within two days:
                %s

                From then on both accounts lead to the same entries and results. You can undo it.
                If you know nothing of this, ignore this mail, and everything stays as it is.
                """.formatted(
                        (me.givenName() + " " + me.familyName()).strip(),
                        me.email().orElse("no address"),
                        links.make(Purpose.ACCOUNT, me.id(), to)));
    }

    /** @param token the secret out of the mail */
    Merge join(UUID survivor, String token) {
        var link = links.brought(token, Purpose.ACCOUNT, survivor);
        var me = people.me();
        refuseOther(link, survivor, me);
        links.useUp(link);
        Stream.of(survivor, me.id()).sorted().forEach(Person::lockedNow);
        if (me.isMerged() || Person.<Person>findById(survivor).isMerged()) {
            throw new AccountsApart("One of the accounts leads to somebody else by now. Undo that first.");
        }
        return merges.join(Kind.PERSON, survivor, me.id());
    }

    private void refuseOther(ShownLink link, UUID survivor, Person me) {
        if (me.id().equals(survivor)) {
            throw new AccountsApart("You are signed in with the account that asked, or they are one already."
                    + " Sign in with the other one, and open the link again.");
        }
        if (!caller.account().equals(me.account())) {
            throw new AccountsApart("This account leads to another person already. Undo that first.");
        }
        if (link.email().filter(to -> me.addresses().contains(to.key())).isEmpty()) {
            throw new AccountsApart(
                    "The link was mailed to another address. Sign in with the account of that address.");
        }
    }

    /** Whether both accounts of this merge are the caller's. */
    boolean isOwn(Merge merge) {
        var isOfAccounts = merge.merged()
                .map(id -> Person.<Person>findById(id))
                .filter(Person::hasAccount)
                .isPresent();
        return isOfAccounts
                && merge.kind() == Kind.PERSON
                && Person.<Person>findById(merge.survivor()).is(caller.account());
    }
}
