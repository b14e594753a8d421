package org.backstretch.registration.entryclaim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.entry.Entering;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entryclaim.EntryClaim.State;
import org.backstretch.registration.link.Links;
import org.backstretch.registration.link.Purpose;
import org.backstretch.registration.person.People;
import org.backstretch.registration.person.Person;

/** Takes claims and decides them. */
@ApplicationScoped
class Claims {
    private final Links links;
    private final People people;
    private final Caller caller;
    private final Changes changes;
    private final ClaimMails mails;
    private final Clock clock;

    Claims(Links links, People people, Caller caller, Changes changes, ClaimMails mails, Clock clock) {
        this.links = links;
        this.people = people;
        this.caller = caller;
        this.changes = changes;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * The caller says that the entry, whose race is locked, is her own. With the link that was mailed to the entry's address it
     * is, at once; without it the organizer decides.
     */
    EntryClaim claim(Entry entry, Person me, Optional<String> token, Optional<String> words) {
        var known = EntryClaim.latest(entry.id(), me.id()).filter(claim -> claim.state() != State.REFUSED);
        if (known.filter(claim -> claim.state() == State.APPROVED).isPresent()) {
            return known.get();
        }
        refuseOfSomebody(entry);
        var proof = token.map(text -> links.brought(text, Purpose.CLAIM, entry.id()));
        var claim = known.orElseGet(() -> asked(entry, me, words));
        proof.ifPresent(link -> {
            links.useUp(link);
            claim.prove();
            approve(claim, entry, Optional.empty(), Optional.empty());
        });
        return claim;
    }

    private EntryClaim asked(Entry entry, Person me, Optional<String> words) {
        var claim = EntryClaim.of(entry.id(), me.id(), false, words, clock.instant());
        claim.persist();
        mails.tellOrganizer(entry, me);
        return claim;
    }

    /** As the organizer; the race is locked. */
    void decide(EntryClaim claim, Entry entry, State decision, Optional<String> reason) {
        switch (decision) {
            case APPROVED -> approve(claim, entry, caller.accountIfAny(), reason);
            case REFUSED -> claim.decide(State.REFUSED, caller.accountIfAny(), reason, clock.instant());
            case PENDING -> throw new ClaimDecided();
        }
        mails.tellClaimant(claim, entry);
    }

    private void approve(EntryClaim claim, Entry entry, Optional<UUID> by, Optional<String> reason) {
        refuseOfSomebody(entry);
        claim.decide(State.APPROVED, by, reason, clock.instant());
        Person person = Person.findById(claim.personId());
        changes.change(entry, "claimed", reason, () -> Entering.give(entry, person));
        links.revoke(Purpose.ENTRY, entry.id());
        links.revoke(Purpose.CLAIM, entry.id());
    }

    private static void refuseOfSomebody(Entry entry) {
        if (entry.personId().isPresent()) {
            throw new EntryOfSomebody();
        }
    }

    Person me() {
        return people.me();
    }
}
