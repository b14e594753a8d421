package org.backstretch.registration.consent;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.registration.agreement.Answer;
import org.backstretch.registration.agreement.ConsentKind;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What somebody said to a text, and when. Never changed: the last one of an entry and a kind counts. */
@Entity
@Immutable
class Consent extends PanacheEntityBase {
    @Id
    private UUID id;

    private UUID entryId;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "text_id")
    private ConsentText text;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private Way way;

    private @Nullable UUID account;
    private String givenBy;

    Consent() {}

    Consent(UUID entry, ConsentText text, Answer answer, Giver giver, Instant at) {
        this.id = Ids.next();
        this.entryId = entry;
        this.kind = text.kind();
        this.text = text;
        this.answer = answer;
        this.at = at;
        this.way = giver.way();
        this.account = giver.account().orElse(null);
        this.givenBy = giver.name();
    }

    /** All that was ever said of an entry, the oldest first. */
    static List<Consent> history(UUID entry) {
        return list("from Consent c join fetch c.text where c.entryId = ?1 order by c.id", entry);
    }

    /** What counts of an entry. */
    static Map<ConsentKind, Consent> latest(UUID entry) {
        return latest(history(entry));
    }

    static Map<ConsentKind, Consent> latest(List<Consent> history) {
        return history.stream()
                .collect(toMap(
                        Consent::kind, each -> each, (before, after) -> after, () -> new EnumMap<>(ConsentKind.class)));
    }

    /** Whether it was given and still is. */
    static boolean isGiven(UUID entry, ConsentKind kind) {
        return last(entry, kind).filter(last -> last.answer == Answer.GIVEN).isPresent();
    }

    /** Those of these entries for which it was given and still is. */
    static Set<UUID> givenAmong(Collection<UUID> entries, ConsentKind kind) {
        return Set.copyOf(find("""
                        select c.entryId from Consent c where c.entryId in ?1 and c.kind = ?2 and c.answer = GIVEN
                        and not exists (select 1 from Consent later
                            where later.entryId = c.entryId and later.kind = c.kind and later.id > c.id)""", entries, kind).project(UUID.class).list());
    }

    static Optional<Consent> last(UUID entry, ConsentKind kind) {
        return find("entryId = ?1 and kind = ?2 order by id desc", entry, kind).firstResultOptional();
    }

    /** Whether saying this again would say nothing new. */
    boolean says(Answer said, ConsentText to) {
        return answer == said && text.id().equals(to.id());
    }

    UUID entryId() {
        return entryId;
    }

    ConsentKind kind() {
        return kind;
    }

    ConsentText text() {
        return text;
    }

    Answer answer() {
        return answer;
    }

    Instant at() {
        return at;
    }

    Way way() {
        return way;
    }

    String givenBy() {
        return givenBy;
    }
}
