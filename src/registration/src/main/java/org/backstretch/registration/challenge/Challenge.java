package org.backstretch.registration.challenge;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.ChallengeFact.Status;
import org.backstretch.contracts.ChallengeFact.Visibility;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotAllowed;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.fact.Published;

/** A group effort over a window of days. A draft is seen by its owner only; what counts is fixed once it is open. */
@Entity
class Challenge extends PanacheEntityBase implements Published {
    @Id
    private UUID id;

    private long revision;
    private String name;
    private String description;

    @Embedded
    private Terms terms;

    private Instant finalAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private UUID organizer;

    Challenge() {}

    /** A new draft. */
    static Challenge planned(UUID id, UUID organizer, ChallengePlan plan) {
        var challenge = new Challenge();
        challenge.id = id;
        challenge.organizer = organizer;
        challenge.status = Status.DRAFT;
        challenge.visibility = Visibility.PUBLIC;
        challenge.terms = plan.terms();
        challenge.change(plan);
        return challenge;
    }

    /** For reading; refuses as if it were not there while it is a draft of somebody else. */
    static Challenge seenBy(Caller caller, UUID id) {
        return Challenge.<Challenge>findByIdOptional(id)
                .filter(each -> each.status != Status.DRAFT || each.mayBeEditedBy(caller))
                .orElseThrow(() -> new NotHere("challenge", id));
    }

    static Optional<Challenge> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** This, if the caller owns it. */
    Challenge editedBy(Caller caller) {
        if (mayBeEditedBy(caller)) {
            return this;
        }
        if (status == Status.DRAFT) {
            throw new NotHere("challenge", id);
        }
        throw new NotAllowed("Only the organizer of " + name + " may do this.");
    }

    boolean mayBeEditedBy(Caller caller) {
        return caller.isAdmin()
                || caller.accountIfAny().filter(organizer::equals).isPresent();
    }

    void change(ChallengePlan plan) {
        var wanted = plan.terms();
        if (status != Status.DRAFT && !wanted.equals(terms)) {
            throw new TermsAreFixed(name);
        }
        terms = wanted;
        finalAt = wanted.window().finalAt();
        name = plan.name().strip();
        description = plan.description() == null ? "" : plan.description();
        visibility = Optional.ofNullable(plan.visibility()).orElse(visibility);
    }

    void open() {
        status = Status.OPEN;
    }

    /**
     * The first day that counts for somebody who joins today.
     *
     * @param today in the zone in which their days count
     */
    LocalDate joinedOn(LocalDate today) {
        if (status != Status.OPEN) {
            throw new NotOpen(name);
        }
        if (today.isAfter(terms.lastDay())) {
            throw new ChallengeOver(name);
        }
        return today.isBefore(terms.firstDay()) ? terms.firstDay() : today;
    }

    /** Teams are made while it is open. */
    void takeTeams() {
        if (status != Status.OPEN) {
            throw new NotOpen(name);
        }
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    Terms terms() {
        return terms;
    }

    @Override
    public ChallengeFact fact() {
        return new ChallengeFact(
                id,
                revision,
                name,
                terms.metric(),
                terms.teamMeasure(),
                terms.topN(),
                terms.firstDay(),
                terms.lastDay(),
                terms.days(),
                terms.zone(),
                terms.minEvidence(),
                finalAt,
                status,
                organizer,
                visibility);
    }

    @Override
    public void revise(long newest) {
        revision = newest;
    }

    @Override
    public UUID scope() {
        return id;
    }
}
