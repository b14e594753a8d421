package org.backstretch.registration.desk;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotAllowed;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.person.Person;

/** Admits those who may check in: the organizer, the officials of the desk, and phones with a code for the event. */
@ApplicationScoped
class Desks {
    private final SecurityIdentity identity;
    private final Caller caller;
    private final Clock clock;

    Desks(SecurityIdentity identity, Caller caller, Clock clock) {
        this.identity = identity;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whose hand acts; refuses strangers. The code of a phone may have ended. */
    Hand at(UUID event) {
        return identity.getPrincipal() instanceof DeskPrincipal desk
                ? device(desk, event).hand()
                : official(Event.seenBy(caller, event));
    }

    private static DeskDevice device(DeskPrincipal desk, UUID event) {
        if (!desk.event().equals(event)) {
            throw new ForeignDesk();
        }
        return DeskDevice.findById(desk.device());
    }

    private Hand official(Event event) {
        event.deskedBy(caller);
        var account = caller.account();
        var name = Person.ofAccount(account)
                .map(person -> (person.givenName() + " " + person.familyName()).strip())
                .filter(words -> !words.isEmpty())
                .orElse("an official");
        return new Hand(Optional.of(account), Optional.empty(), name, Optional.empty());
    }

    /** For what is read or done at once: an ended code does neither any more. */
    Hand presentAt(UUID event) {
        var hand = at(event);
        if (hand.hadEndedAt(clock.instant())) {
            throw new EndedDesk();
        }
        return hand;
    }

    /** The event and phone of the code that is shown; people have none. */
    DeskDevice own() {
        if (!(identity.getPrincipal() instanceof DeskPrincipal desk)) {
            throw new NotAllowed("Only a phone may ask this, by its code.");
        }
        presentAt(desk.event());
        return DeskDevice.<DeskDevice>findByIdOptional(desk.device())
                .orElseThrow(() -> new NotHere("desk device", desk.device()));
    }
}
