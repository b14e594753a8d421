package org.backstretch.registration.desk;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.jspecify.annotations.Nullable;

/** What a desk said and what became of it. Kept for ever; a decision is added to what waited for one. */
@Entity
class CheckIn extends PanacheEntityBase {
    enum Decision {
        APPLIED,
        DISMISSED
    }

    private static final List<Answer> OPEN = List.of(Answer.CONFLICT, Answer.REFUSED);

    @Id
    private UUID id;

    UUID eventId;
    private UUID nonce;
    private UUID entryId;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    private @Nullable String bib;
    private @Nullable String wasBib;
    private @Nullable String although;
    private Instant saidAt;
    private Instant receivedAt;

    @Nullable
    UUID deviceId;

    @Nullable
    UUID account;

    private String saidBy;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    private @Nullable Instant doneAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    @Nullable
    UUID decidedBy;

    @Nullable
    Instant decidedAt;

    @Nullable
    String decisionNote;

    CheckIn() {}

    static CheckIn kept(UUID event, Saying saying, Hand hand, Verdict verdict, Instant now) {
        var kept = new CheckIn();
        kept.id = Ids.next();
        kept.eventId = event;
        kept.nonce = saying.nonce();
        kept.entryId = saying.entryId();
        kept.deed = saying.deed();
        kept.bib = saying.typedBib().orElse(null);
        kept.wasBib = saying.typedWas().orElse(null);
        kept.although = saying.excuse().orElse(null);
        kept.saidAt = saying.at();
        kept.receivedAt = now;
        kept.deviceId = hand.device().orElse(null);
        kept.account = hand.account().orElse(null);
        kept.saidBy = hand.name();
        kept.answer = verdict.answer();
        kept.reason = verdict.reason().orElse(null);
        kept.doneAt = verdict.answer() == Answer.DONE ? kept.happenedAt() : null;
        kept.persist();
        return kept;
    }

    /** By the desk's clock, but never in the future: a fast clock must not win over everything to come. */
    private Instant happenedAt() {
        return saidAt.isBefore(receivedAt) ? saidAt : receivedAt;
    }

    static Optional<CheckIn> said(UUID event, UUID nonce) {
        return find("eventId = ?1 and nonce = ?2", event, nonce).firstResultOptional();
    }

    /** Checked in or taken back, the latest. */
    static Optional<CheckIn> lastOf(UUID entry) {
        return find(
                        "entryId = ?1 and doneAt is not null and deed in ?2 order by doneAt desc, id desc",
                        entry,
                        List.of(Deed.IN, Deed.OUT))
                .firstResultOptional();
    }

    /** Of many entries, the earliest first. */
    static List<CheckIn> doneOf(Collection<UUID> entries) {
        return list("entryId in ?1 and doneAt is not null and deed = ?2 order by doneAt, id", entries, Deed.IN);
    }

    static PanacheQuery<CheckIn> open(UUID event) {
        return find("eventId = ?1 and answer in ?2 and decision is null order by receivedAt, id", event, OPEN);
    }

    static Optional<UUID> entryOf(UUID event, UUID id) {
        return find("select entryId from CheckIn where eventId = ?1 and id = ?2", event, id)
                .project(UUID.class)
                .firstResultOptional();
    }

    static Optional<CheckIn> toDecide(UUID event, UUID id) {
        return find("eventId = ?1 and id = ?2 and answer in ?3", event, id, OPEN)
                .firstResultOptional();
    }

    /** Whether it was said in the same words. */
    boolean isAs(Saying saying) {
        return entryId.equals(saying.entryId())
                && deed == saying.deed()
                && bib().equals(saying.typedBib())
                && Optional.ofNullable(although).equals(saying.excuse());
    }

    void decide(Decision what, UUID by, String note, Instant now) {
        decision = what;
        decidedBy = by;
        decidedAt = now;
        decisionNote = note;
        doneAt = what == Decision.APPLIED ? now : doneAt;
    }

    Situation.Last last() {
        return new Situation.Last(deed, doneAt == null ? receivedAt : doneAt);
    }

    UUID id() {
        return id;
    }

    UUID nonce() {
        return nonce;
    }

    UUID entryId() {
        return entryId;
    }

    Deed deed() {
        return deed;
    }

    Optional<String> bib() {
        return Optional.ofNullable(bib);
    }

    Optional<String> wasBib() {
        return Optional.ofNullable(wasBib);
    }

    Optional<String> although() {
        return Optional.ofNullable(although);
    }

    Instant saidAt() {
        return saidAt;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String saidBy() {
        return saidBy;
    }

    Answer answer() {
        return answer;
    }

    Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }
}
