package org.backstretch.registration.mail;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.jspecify.annotations.Nullable;

/** A mail, and what became of it. */
@Entity
class Mail extends PanacheEntityBase {
    static final int LONGEST_SUBJECT = 200;
    static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_TROUBLE = 500;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 7;

    /** What became of it. */
    enum State {
        WAITING,
        /** Never to be sent: it is read on a page. */
        KEPT,
        SENT,
        GIVEN_UP
    }

    @Id
    private UUID id;

    private String recipient;
    private String subject;
    private @Nullable String body;
    private @Nullable UUID eventId;
    private Instant postedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private int tries;
    private @Nullable Instant nextTryAt;
    private @Nullable Instant sentAt;
    private @Nullable String trouble;

    Mail() {}

    static Mail posted(Address to, String subject, String text, Optional<UUID> event, Instant now) {
        var mail = new Mail();
        mail.id = Ids.next();
        mail.recipient = to.text();
        mail.subject = oneLine(subject);
        mail.body = plain(text);
        mail.eventId = event.orElse(null);
        mail.postedAt = now;
        mail.state = State.WAITING;
        mail.nextTryAt = now;
        return mail;
    }

    /** A header is one line: whatever would begin another one is a blank. */
    private static String oneLine(String subject) {
        var line = subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.isEmpty() ? "Backstretch" : line.substring(0, Math.min(LONGEST_SUBJECT, line.length()));
    }

    private static String plain(String text) {
        var plain = text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
        return plain.substring(0, Math.min(LONGEST_TEXT, plain.length()));
    }

    /** Where there is no mail server. */
    void keep() {
        state = State.KEPT;
        nextTryAt = null;
    }

    /**
     * Begins a try. Until the pause is over nobody else begins one, so whoever dies while trying delays this mail and loses
     * nothing. Pauses grow from a minute to two hours.
     */
    void begin(Instant now) {
        nextTryAt = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(tries, DOUBLINGS)));
        tries++;
    }

    void sent(Instant now) {
        state = State.SENT;
        sentAt = now;
        nextTryAt = null;
        trouble = null;
    }

    /** @param givesUpAfter since it was posted */
    void failed(String why, Instant now, Duration givesUpAfter) {
        trouble = why.substring(0, Math.min(LONGEST_TROUBLE, why.length()));
        if (!now.isBefore(postedAt.plus(givesUpAfter))) {
            state = State.GIVEN_UP;
            nextTryAt = null;
        }
    }

    UUID id() {
        return id;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    /** Empty once it is forgotten. */
    Optional<String> text() {
        return Optional.ofNullable(body);
    }

    Optional<UUID> event() {
        return Optional.ofNullable(eventId);
    }

    Instant postedAt() {
        return postedAt;
    }

    State state() {
        return state;
    }

    int tries() {
        return tries;
    }

    Optional<Instant> nextTryAt() {
        return Optional.ofNullable(nextTryAt);
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }
}
