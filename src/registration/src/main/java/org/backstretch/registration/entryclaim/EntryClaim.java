package org.backstretch.registration.entryclaim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.NotHere;
import org.jspecify.annotations.Nullable;

/** Somebody says that an entry is her own. Whoever makes or decides one holds the lock of the entry's race. */
@Entity
class EntryClaim extends PanacheEntityBase {

    /** What became of it. */
    enum State {
        PENDING,
        APPROVED,
        REFUSED
    }

    @Id
    private UUID id;

    private UUID entryId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private State state;

    private boolean proven;
    private @Nullable String words;
    private Instant askedAt;
    private @Nullable Instant decidedAt;
    private @Nullable UUID decidedBy;
    private @Nullable String reason;

    EntryClaim() {}

    /** @param proven whether she showed that she reads the mails of the entry's address */
    static EntryClaim of(UUID entry, UUID person, boolean proven, Optional<String> words, Instant now) {
        var claim = new EntryClaim();
        claim.id = Ids.next();
        claim.entryId = entry;
        claim.personId = person;
        claim.proven = proven;
        claim.words = words.orElse(null);
        claim.state = State.PENDING;
        claim.askedAt = now;
        return claim;
    }

    static EntryClaim get(UUID id) {
        return EntryClaim.<EntryClaim>findByIdOptional(id).orElseThrow(() -> new NotHere("claim", id));
    }

    /** The entry, to lock its race before anything else is read. */
    static UUID entryOf(UUID id) {
        return find("select entryId from EntryClaim where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(() -> new NotHere("claim", id));
    }

    /** The last that this person said of this entry. */
    static Optional<EntryClaim> latest(UUID entry, UUID person) {
        return find("entryId = ?1 and personId = ?2 order by id desc", entry, person)
                .firstResultOptional();
    }

    void prove() {
        proven = true;
    }

    /** @param by whose account decided; empty where the link did */
    void decide(State decision, Optional<UUID> by, Optional<String> why, Instant now) {
        if (state != State.PENDING) {
            throw new ClaimDecided();
        }
        state = decision;
        decidedBy = by.orElse(null);
        reason = why.orElse(null);
        decidedAt = now;
    }

    boolean isPending() {
        return state == State.PENDING;
    }

    UUID id() {
        return id;
    }

    UUID entryId() {
        return entryId;
    }

    UUID personId() {
        return personId;
    }

    State state() {
        return state;
    }

    boolean proven() {
        return proven;
    }

    Optional<String> words() {
        return Optional.ofNullable(words);
    }

    Instant askedAt() {
        return askedAt;
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
