package org.backstretch.registration.appointment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.EventFact.Official.Role;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.mail.Address;
import org.backstretch.registration.person.Person;
import org.jspecify.annotations.Nullable;

/** Somebody was asked to be an official of an event, under an address; whoever accepts it is one. */
@Entity
class Appointment extends PanacheEntityBase {
    static final Duration LASTS = Duration.ofDays(14);

    /** What became of it. An invitation that nobody answered in time is expired by the clock alone. */
    enum State {
        INVITED,
        ACCEPTED,
        DECLINED,
        /** Taken back by the organizer before it was answered. */
        WITHDRAWN,
        DISMISSED,
        EXPIRED
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Event event;

    private String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private State state;

    private UUID invitedBy;
    private Instant invitedAt;
    private Instant endsAt;
    private @Nullable Instant decidedAt;
    private @Nullable UUID account;
    private @Nullable UUID personId;

    Appointment() {}

    static Appointment inviting(Event event, Address to) {
        var appointment = new Appointment();
        appointment.id = Ids.next();
        appointment.event = event;
        appointment.email = to.text();
        appointment.state = State.INVITED;
        return appointment;
    }

    /** The one that was not answered, for this address; it may have expired. */
    static Optional<Appointment> unanswered(Event event, Address to) {
        return find("event = ?1 and lower(email) = ?2 and state = ?3", event, to.key(), State.INVITED)
                .firstResultOptional();
    }

    static Optional<Appointment> inOffice(Event event, UUID account) {
        return find("event = ?1 and account = ?2 and state = ?3", event, account, State.ACCEPTED)
                .firstResultOptional();
    }

    static Optional<Appointment> inOffice(Event event, Address address) {
        return find("event = ?1 and lower(email) = ?2 and state = ?3", event, address.key(), State.ACCEPTED)
                .firstResultOptional();
    }

    static List<Appointment> of(Event event) {
        return list("event = ?1 order by invitedAt, id", event);
    }

    /** Those that wait for whoever has this address, and those that the account has accepted. */
    static List<Appointment> of(Person person, UUID account) {
        return list(
                "(lower(email) in ?1 and state = ?2) or (account = ?3 and state = ?4) order by invitedAt desc, id",
                person.addresses(),
                State.INVITED,
                account,
                State.ACCEPTED);
    }

    static Appointment get(UUID id) {
        return Appointment.<Appointment>findByIdOptional(id).orElseThrow(() -> new NotHere("appointment", id));
    }

    /** With the rows of its event and its own locked, in this order. */
    static Appointment locked(UUID id) {
        Event.locked(get(id).event.id());
        getEntityManager().refresh(get(id), LockModeType.PESSIMISTIC_WRITE);
        return get(id);
    }

    /** Asks, or asks again. */
    void invite(Role wanted, UUID by, Instant now) {
        role = wanted;
        invitedBy = by;
        invitedAt = now;
        endsAt = now.plus(LASTS);
    }

    /** @param signedIn the account that will be in office: of two that lead to one person, this one */
    void accept(Person person, UUID signedIn, Instant now) {
        refuseUnlessWaiting(now);
        account = signedIn;
        personId = person.id();
        decide(State.ACCEPTED, now);
    }

    void decline(Instant now) {
        refuseUnlessWaiting(now);
        decide(State.DECLINED, now);
    }

    /** By the organizer: an official is dismissed, an invitation taken back. */
    void end(Instant now) {
        switch (state(now)) {
            case ACCEPTED -> decide(State.DISMISSED, now);
            case INVITED, EXPIRED -> decide(State.WITHDRAWN, now);
            case DECLINED, WITHDRAWN, DISMISSED -> {}
        }
    }

    private void decide(State decided, Instant now) {
        state = decided;
        decidedAt = now;
    }

    private void refuseUnlessWaiting(Instant now) {
        if (state(now) != State.INVITED) {
            throw new AlreadyAnswered(state(now));
        }
    }

    void become(Role other) {
        role = other;
    }

    State state(Instant now) {
        return state == State.INVITED && !now.isBefore(endsAt) ? State.EXPIRED : state;
    }

    boolean isAcceptedBy(UUID caller) {
        return state == State.ACCEPTED && caller.equals(account);
    }

    UUID id() {
        return id;
    }

    Event event() {
        return event;
    }

    String email() {
        return email;
    }

    Role role() {
        return role;
    }

    UUID invitedBy() {
        return invitedBy;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    Optional<UUID> account() {
        return Optional.ofNullable(account);
    }

    /** Of one in office. */
    UUID official() {
        return Objects.requireNonNull(account, "nobody accepted");
    }

    Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }
}
