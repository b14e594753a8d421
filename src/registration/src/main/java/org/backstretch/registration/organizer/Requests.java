package org.backstretch.registration.organizer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.mail.Address;
import org.backstretch.registration.mail.Mails;
import org.backstretch.registration.organizer.OrganizerRequest.State;
import org.backstretch.registration.person.People;
import org.backstretch.registration.person.Person;

/** Asks, decides, and tells by mail what was decided. */
@ApplicationScoped
class Requests {
    private final Caller caller;
    private final People people;
    private final Mails mails;
    private final Clock clock;

    Requests(Caller caller, People people, Mails mails, Clock clock) {
        this.caller = caller;
        this.people = people;
        this.mails = mails;
        this.clock = clock;
    }

    OrganizerRequest ask(String reason) {
        var me = people.meToChange();
        if (caller.isOrganizer() || has(State.GRANTED)) {
            throw new AlreadyOrganizer();
        }
        if (has(State.ASKED)) {
            throw new AlreadyAsked();
        }
        var request = OrganizerRequest.asked(caller.account(), me.id(), reason, clock.instant());
        request.persist();
        return request;
    }

    private boolean has(State state) {
        return OrganizerRequest.count("account = ?1 and state = ?2", caller.account(), state) > 0;
    }

    OrganizerRequest grant(UUID id, Optional<String> words) {
        var request = OrganizerRequest.locked(id);
        request.grant(caller.account(), words, clock.instant());
        tell(request, "You may open events", """
                You asked to open events of your own, and may do so from now on. If the pages do not show it in a few minutes,
                sign out and in again.
                """);
        return request;
    }

    OrganizerRequest refuse(UUID id, String words) {
        var request = OrganizerRequest.locked(id);
        request.refuse(caller.account(), words, clock.instant());
        tell(request, "Your request to open events", "You asked to open events of your own. This was not granted.\n");
        return request;
    }

    OrganizerRequest revoke(UUID id, String words) {
        var request = OrganizerRequest.locked(id);
        request.revoke(caller.account(), words, clock.instant());
        tell(request, "You may no longer open events", """
                You could open events of your own; this has ended. Events that are yours already stay yours.
                """);
        return request;
    }

    /** Who has no proven address reads it on their own page. */
    private void tell(OrganizerRequest request, String subject, String text) {
        Optional.<Person>ofNullable(Person.findById(request.personId()))
                .flatMap(Person::email)
                .flatMap(Address::of)
                .ifPresent(to -> mails.post(
                        to,
                        subject,
                        text
                                + request.decision()
                                        .map("\nThe reason: %s\n"::formatted)
                                        .orElse("")));
    }
}
