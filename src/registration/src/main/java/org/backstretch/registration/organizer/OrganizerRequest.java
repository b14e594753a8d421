package org.backstretch.registration.organizer;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.NotHere;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to open events. The decision is ours, the role is Keycloak's: until Keycloak has it, a decision is pending
 * and tried again.
 */
@Entity
class OrganizerRequest extends PanacheEntityBase {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int DOUBLINGS = 6;
    private static final int LONGEST_TROUBLE = 500;

    /** What was decided. */
    enum State {
        ASKED,
        GRANTED,
        REFUSED,
        REVOKED
    }

    @Id
    private UUID id;

    private UUID account;
    private UUID personId;
    private String reason;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decision;
    private int tries;
    private @Nullable Instant nextTryAt;
    private @Nullable String trouble;

    OrganizerRequest() {}

    static OrganizerRequest asked(UUID account, UUID person, String reason, Instant now) {
        var request = new OrganizerRequest();
        request.id = Ids.next();
        request.account = account;
        request.personId = person;
        request.reason = reason.strip();
        request.askedAt = now;
        request.state = State.ASKED;
        return request;
    }

    static OrganizerRequest locked(UUID id) {
        return OrganizerRequest.<OrganizerRequest>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotHere("organizer request", id));
    }

    /** The newest first. */
    static List<OrganizerRequest> of(UUID account) {
        return list("account = ?1 order by askedAt desc, id desc", account);
    }

    /** The one whose decision waits longest for Keycloak, until the transaction ends nobody else's to carry out. */
    static Optional<OrganizerRequest> due(Instant now) {
        return Optional.ofNullable((OrganizerRequest) getEntityManager()
                .createNativeQuery(
                        "select * from organizer_request where next_try_at <= :now"
                                + " order by next_try_at, id limit 1 for update skip locked",
                        OrganizerRequest.class)
                .setParameter("now", now)
                .getSingleResultOrNull());
    }

    void grant(UUID by, Optional<String> words, Instant now) {
        refuseUnless(State.ASKED);
        decide(State.GRANTED, by, words, now);
        nextTryAt = now;
    }

    void refuse(UUID by, String words, Instant now) {
        refuseUnless(State.ASKED);
        decide(State.REFUSED, by, Optional.of(words), now);
    }

    /** Takes the role away again. */
    void revoke(UUID by, String words, Instant now) {
        refuseUnless(State.GRANTED);
        decide(State.REVOKED, by, Optional.of(words), now);
        tries = 0;
        nextTryAt = now;
    }

    private void decide(State decided, UUID by, Optional<String> words, Instant now) {
        state = decided;
        decidedBy = by;
        decidedAt = now;
        decision = words.map(String::strip).orElse(null);
    }

    private void refuseUnless(State expected) {
        if (state != expected) {
            throw new AlreadyDecided(state);
        }
    }

    /** Begins a try: whoever dies while trying delays it, and loses nothing. Pauses grow from five seconds to five minutes. */
    void begin(Instant now) {
        nextTryAt = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(tries, DOUBLINGS)));
        tries++;
    }

    void carriedOut() {
        nextTryAt = null;
        trouble = null;
    }

    void failed(String why) {
        trouble = why.substring(0, Math.min(LONGEST_TROUBLE, why.length()));
    }

    /** Whether Keycloak has still to hear of the decision. */
    boolean isPending() {
        return nextTryAt != null;
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    UUID personId() {
        return personId;
    }

    String reason() {
        return reason;
    }

    Instant askedAt() {
        return askedAt;
    }

    State state() {
        return state;
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    Optional<UUID> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    Optional<String> decision() {
        return Optional.ofNullable(decision);
    }

    int tries() {
        return tries;
    }

    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }
}
