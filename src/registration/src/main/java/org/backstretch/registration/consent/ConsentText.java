package org.backstretch.registration.consent;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.Ids;

/** What is put before people, word by word. It may be written anew until somebody answered it; then a new version begins. */
@Entity
class ConsentText extends PanacheEntityBase {
    static final int LONGEST = 10_000;

    @Id
    private UUID id;

    private UUID eventId;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    @Enumerated(EnumType.STRING)
    private Language language;

    private int version;
    private String text;

    ConsentText() {}

    /** The one that holds now, not kept yet where it is still ours. */
    static ConsentText current(UUID event, ConsentKind kind, Language language) {
        return newest(event, kind, language)
                .orElseGet(() -> version(event, kind, language, 1, OurTexts.of(kind, language)));
    }

    private static Optional<ConsentText> newest(UUID event, ConsentKind kind, Language language) {
        return find("eventId = ?1 and kind = ?2 and language = ?3 order by version desc", event, kind, language)
                .firstResultOptional();
    }

    private static ConsentText version(UUID event, ConsentKind kind, Language language, int version, String text) {
        var made = new ConsentText();
        made.id = Ids.next();
        made.eventId = event;
        made.kind = kind;
        made.language = language;
        made.version = version;
        made.text = text;
        return made;
    }

    /** Kept, since somebody answers it. */
    ConsentText kept() {
        if (!isPersistent()) {
            persist();
        }
        return this;
    }

    /** What holds from now on, if that is something else. */
    void rewrite(String wanted) {
        var words = wanted.strip().replace("\r\n", "\n");
        if (words.equals(text)) {
            return;
        }
        if (Consent.count("text.id", id) > 0) {
            version(eventId, kind, language, version + 1, words).persist();
        } else {
            text = words;
            kept();
        }
    }

    UUID id() {
        return id;
    }

    ConsentKind kind() {
        return kind;
    }

    int version() {
        return version;
    }

    String text() {
        return text;
    }
}
