package org.backstretch.registration.consent;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.registration.agreement.ConsentKind;

/** What is put before people, word by word. What somebody answered stays as it was; otherwise only what holds now is kept. */
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

    /** What holds now in the organizer's own words, in any language. */
    static List<ConsentText> ownOf(UUID event) {
        return ConsentText.<ConsentText>list(
                        "from ConsentText text where eventId = ?1 and version = (select max(later.version) from ConsentText later"
                                + " where later.eventId = ?1 and later.kind = text.kind and later.language = text.language)",
                        event)
                .stream()
                .filter(each -> !each.text.equals(OurTexts.of(each.kind, each.language)))
                .toList();
    }

    /** The same words before others, who answered nothing yet. */
    ConsentText copiedTo(UUID event) {
        return version(event, kind, language, 1, text);
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

    /** Kept, and the same until the transaction ends: somebody answers it. */
    ConsentText answered() {
        return held(LockModeType.PESSIMISTIC_READ);
    }

    /** What holds from now on, if that is something else. Each wording has a number of its own. */
    void rewrite(String wanted) {
        var words = wanted.strip().replace("\r\n", "\n");
        if (words.equals(text)) {
            return;
        }
        var now = held(LockModeType.PESSIMISTIC_WRITE);
        if (Consent.count("text.id", now.id) > 0) {
            version(eventId, kind, language, now.version + 1, words).persist();
        } else {
            now.version++;
            now.text = words;
        }
    }

    private ConsentText held(LockModeType lock) {
        keep();
        var kept = newest(eventId, kind, language).orElseThrow();
        getEntityManager().refresh(kept, lock);
        return kept;
    }

    /** Two who are the first to answer keep it once. */
    private void keep() {
        getEntityManager()
                .createNativeQuery("""
                        insert into consent_text (id, event_id, kind, language, version, text)
                        values (:id, :event, :kind, :language, :version, :text)
                        on conflict (event_id, kind, language, version) do nothing""")
                .setParameter("id", id)
                .setParameter("event", eventId)
                .setParameter("kind", kind.name())
                .setParameter("language", language.name())
                .setParameter("version", version)
                .setParameter("text", text)
                .executeUpdate();
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
