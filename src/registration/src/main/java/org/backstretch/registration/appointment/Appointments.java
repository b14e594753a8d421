package org.backstretch.registration.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.EventFact.Official.Role;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotAllowed;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.link.Links;
import org.backstretch.registration.link.Purpose;
import org.backstretch.registration.mail.Address;
import org.backstretch.registration.mail.Mails;
import org.backstretch.registration.person.People;
import org.backstretch.registration.person.Person;
import org.jspecify.annotations.Nullable;

/** Asks people, and puts those who accept in office. The other services hear of officials, never of invitations. */
@ApplicationScoped
class Appointments {
    private static final int MAILS_A_DAY = 5;

    private final Caller caller;
    private final People people;
    private final Changes changes;
    private final Links links;
    private final Mails mails;
    private final Clock clock;

    Appointments(Caller caller, People people, Changes changes, Links links, Mails mails, Clock clock) {
        this.caller = caller;
        this.people = people;
        this.changes = changes;
        this.links = links;
        this.mails = mails;
        this.clock = clock;
    }

    /** Asks whoever has this address; who is in office gets another role without being asked again. */
    Appointment appoint(Event event, Address to, Role role) {
        var inOffice = Appointment.inOffice(event, to);
        if (inOffice.isPresent()) {
            changes.change(event, "official-appointed", Optional.empty(), () -> give(inOffice.get(), role));
            return inOffice.get();
        }
        var asked = Appointment.unanswered(event, to).orElseGet(() -> Appointment.inviting(event, to));
        asked.invite(role, caller.account(), clock.instant());
        asked.persist();
        mail(asked, to);
        changes.noted(event, "official-invited", Map.of(), Map.of("role", role, "appointment", asked.id()));
        return asked;
    }

    private static void give(Appointment appointment, Role role) {
        appointment.become(role);
        appointment
                .event()
                .appoint(appointment.official(), appointment.personId().orElseThrow(), role);
    }

    private void mail(Appointment asked, Address to) {
        if (Links.madeFor(Purpose.OFFICIAL, to, clock.instant().minus(Duration.ofDays(1))) >= MAILS_A_DAY) {
            throw new MailedEnough();
        }
        links.revoke(Purpose.OFFICIAL, asked.id());
        var me = people.me();
        var invitation = new Invitation(
                asked.event(),
                asked.role(),
                (me.givenName() + " " + me.familyName()).strip(),
                asked.endsAt(),
                links.make(Purpose.OFFICIAL, asked.id(), to));
        mails.post(to, invitation.subject(), invitation.text(), asked.event().id());
    }

    /** @param link the secret out of the mail; null where the address of the account is proof enough */
    Appointment accept(UUID id, @Nullable String link) {
        var me = people.me();
        var appointment = Appointment.locked(id);
        if (appointment.isAcceptedBy(caller.account())) {
            return appointment;
        }
        refuseUnlessAsked(appointment, me, link);
        var event = appointment.event();
        event.refuseArchived();
        // An earlier role of the same person, under another address.
        Appointment.inOffice(event, caller.account()).ifPresent(other -> other.end(clock.instant()));
        Appointment.flush();
        appointment.accept(me, caller.account(), clock.instant());
        links.revoke(Purpose.OFFICIAL, id);
        changes.change(event, "official-appointed", Optional.empty(), () -> give(appointment, appointment.role()));
        return appointment;
    }

    Appointment decline(UUID id, @Nullable String link) {
        var appointment = Appointment.locked(id);
        if (!Links.opens(caller, Purpose.OFFICIAL, id)) {
            refuseUnlessAsked(appointment, people.me(), link);
        }
        appointment.decline(clock.instant());
        links.revoke(Purpose.OFFICIAL, id);
        changes.noted(appointment.event(), "official-declined", Map.of(), Map.of("appointment", id));
        return appointment;
    }

    /** By the organizer. */
    void end(UUID id) {
        var appointment = Appointment.locked(id);
        var event = appointment.event().editedBy(caller);
        var wasInOffice = appointment.state(clock.instant()) == Appointment.State.ACCEPTED;
        appointment.end(clock.instant());
        links.revoke(Purpose.OFFICIAL, id);
        if (wasInOffice) {
            changes.change(event, "official-dismissed", Optional.empty(), () -> event.dismiss(appointment.official()));
        } else {
            changes.noted(event, "official-not-wanted", Map.of(), Map.of("appointment", id));
        }
    }

    /** For whoever was asked, and for the organizer. */
    Appointment readable(UUID id) {
        var appointment = Appointment.get(id);
        if (!Links.opens(caller, Purpose.OFFICIAL, id)
                && !appointment.event().mayBeEditedBy(caller)
                && !isAddressedTo(appointment, people.me())) {
            throw new NotAllowed("This appointment is for somebody else.");
        }
        return appointment;
    }

    private void refuseUnlessAsked(Appointment appointment, Person me, @Nullable String link) {
        if (link != null) {
            links.brought(link, Purpose.OFFICIAL, appointment.id());
        } else if (!isAddressedTo(appointment, me)) {
            throw new NotAllowed("This appointment is for somebody else. Open the link in the mail.");
        }
    }

    private boolean isAddressedTo(Appointment appointment, Person person) {
        return appointment.isAcceptedBy(caller.account())
                || person.addresses().contains(appointment.email().toLowerCase(Locale.ROOT));
    }
}
