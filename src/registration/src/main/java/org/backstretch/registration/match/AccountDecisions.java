package org.backstretch.registration.match;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.link.Links;
import org.backstretch.registration.mail.Address;
import org.backstretch.registration.mail.Mails;
import org.backstretch.registration.merge.Merge;
import org.backstretch.registration.merge.Merge.Kind;
import org.backstretch.registration.merge.Merges;
import org.backstretch.registration.merge.Parted;
import org.backstretch.registration.organizer.Accounts;
import org.backstretch.registration.person.Person;

/**
 * Two accounts of one person who has lost one of them: an admin says so for them, with a reason. It stands on the trail, every address
 * of both is told, and it is parted like one that was proven.
 */
@ApplicationScoped
class AccountDecisions {
    private final Merges merges;
    private final Accounts accounts;
    private final Changes changes;
    private final Mails mails;
    private final Links links;
    private final Caller caller;

    AccountDecisions(Merges merges, Accounts accounts, Changes changes, Mails mails, Links links, Caller caller) {
        this.merges = merges;
        this.accounts = accounts;
        this.changes = changes;
        this.mails = mails;
        this.links = links;
        this.caller = caller;
    }

    /** To whom the account of this address leads; empty if nobody has proven it. */
    List<AccountView> find(String address) {
        return Person.ofAddress(address).filter(Person::hasAccount).stream()
                .map(person -> AccountView.of(person, accounts))
                .toList();
    }

    /** @param despiteOffice whether the admin knows what hangs on the accounts besides entries */
    Merge join(UUID survivor, UUID merged, String reason, boolean despiteOffice) {
        var people = Stream.of(survivor, merged).map(AccountDecisions::known).toList();
        people.forEach(this::refuseOwn);
        if (!despiteOffice) {
            people.forEach(this::refuseOffice);
        }
        people.stream().map(Person::id).sorted().forEach(Person::lockedNow);
        refuseFollowing(people);
        var told = addresses(people);
        var merge = merges.join(Kind.PERSON, survivor, merged);
        merge.because(reason);
        people.forEach(person -> changes.noted(person, "accounts-merged", Optional.of(reason)));
        tell(told, "Your accounts are one now", """
                An admin has made the account with this address and another one of yours the same, for this reason:
                %s

                Both lead to the same entries and results now. If that is right, there is nothing to do.
                If the other account is not yours, undo it here: sign in with the account of this address.
                %s
                """.formatted(reason.strip(), links.page("/me/accounts")));
        return merge;
    }

    private static Person known(UUID id) {
        return Person.<Person>findByIdOptional(id)
                .filter(Person::hasAccount)
                .orElseThrow(() -> new NotHere("account of person", id));
    }

    /** Nobody gets into the entries of somebody else by an own decision. */
    private void refuseOwn(Person person) {
        if (person.survivor().is(caller.account())) {
            throw new AccountsApart(
                    "One of these accounts is your own. Show both, under Your accounts, or ask another admin.");
        }
    }

    private void refuseOffice(Person person) {
        var account = AccountView.of(person, accounts);
        if (account.holdsOffice()) {
            throw new HoldsOffice(account.name(), account.offices());
        }
    }

    private static void refuseFollowing(List<Person> people) {
        if (people.getFirst().id().equals(people.getLast().id())) {
            throw new AccountsApart("Name two accounts: these lead to the same person already.");
        }
        if (people.stream().anyMatch(Person::isMerged)) {
            throw new AccountsApart("One of the accounts leads to somebody else by now. Look them up again.");
        }
    }

    /** They are two after all: whoever says so. */
    void follow(@Observes Parted parted) {
        if (parted.isOf(Kind.PERSON) && parted.merge().reason().isPresent()) {
            var people = Stream.concat(Stream.of(parted.survivor()), parted.merged().stream())
                    .map(AccountDecisions::known)
                    .toList();
            people.forEach(person -> changes.noted(person, "accounts-parted", Optional.empty()));
            tell(addresses(people), "Your accounts are two again", """
                    The account with this address had been made one with another by an admin. This was undone: each leads to its
                    own entries and results again. What was entered since stays where it is.
                    """);
        }
    }

    private static Set<String> addresses(List<Person> people) {
        return people.stream().flatMap(person -> person.addresses().stream()).collect(toCollection(TreeSet::new));
    }

    private void tell(Set<String> addresses, String subject, String text) {
        addresses.stream().map(Address::of).flatMap(Optional::stream).forEach(to -> mails.post(to, subject, text));
    }
}
