package org.backstretch.registration.entry;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.backstretch.contracts.EntryFact.Status;
import org.jspecify.annotations.Nullable;

/** Where an entry stands. It moves only as its state allows; each other move is refused. */
@MappedSuperclass
abstract class Standing extends PanacheEntityBase {
    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private @Nullable StateTerms terms;

    @Enumerated(EnumType.STRING)
    private EnteredBy enteredBy;

    private Instant enteredAt;

    @Transient
    private List<Missing> heldFor = List.of();

    void begin(EnteredBy by, Instant now) {
        become(new EntryState.Draft());
        enteredBy = by;
        enteredAt = now;
    }

    public EntryState state() {
        return StateTerms.read(status, terms);
    }

    void become(EntryState state) {
        status = state.status();
        terms = StateTerms.of(state);
    }

    public void confirm() {
        become(in(EntryState.Confirmable.class, "confirmed").confirm());
    }

    void hold(Instant deadline, List<Missing> lacking) {
        become(in(EntryState.Holdable.class, "given a place").hold(deadline));
        heldFor = lacking;
    }

    void waitAs(long number) {
        become(in(EntryState.Draft.class, "put on the waiting list").waitAs(number));
    }

    /** Holds a place for who waits until they say yes. */
    public void offer(Instant until) {
        become(in(EntryState.Waitlisted.class, "offered a place").offer(until));
    }

    public void refuse(String reason) {
        become(in(EntryState.Refusable.class, "refused").refuse(reason));
    }

    void expire() {
        become(in(EntryState.Lapsing.class, "expired").expire());
    }

    void withdraw() {
        become(in(EntryState.Leavable.class, "withdrawn").withdraw());
    }

    public void checkIn() {
        become(in(EntryState.Confirmed.class, "checked in").checkIn());
    }

    public void takeCheckInBack() {
        become(in(EntryState.CheckedIn.class, "taken back from the check-in").takeCheckInBack());
    }

    /** Its state, of the kind that has the move. */
    private <S extends EntryState> S in(Class<S> kind, String move) {
        return Optional.of(state())
                .filter(kind::isInstance)
                .map(kind::cast)
                .orElseThrow(() -> new WrongState(publicName(), status, move));
    }

    /** What its place is held for, where it was given it in this transaction. */
    public List<Missing> heldFor() {
        return heldFor;
    }

    public abstract String publicName();

    public Status status() {
        return status;
    }

    boolean takesPart() {
        return status.takesPart();
    }

    public EnteredBy enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
