package org.backstretch.registration.consent;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
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

/** What somebody said to a text, and when. Never changed: the last one of who runs and a kind counts. */
@Entity
@Immutable
class Consent extends PanacheEntityBase {
    @Id
    private UUID id;

    private UUID entryId;

    /** A member of the entry's team; null for its own runner. */
    private @Nullable UUID runnerId;

    /** Made by the database: the member, or the entry. */
    @Column(insertable = false, updatable = false)
    private @Nullable UUID consenter;

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

    Consent(Consenter whose, ConsentText text, Answer answer, Giver giver, Instant at) {
        this.id = Ids.next();
        this.entryId = whose.entry().id();
        this.runnerId = whose.member().orElse(null);
        this.kind = text.kind();
        this.text = text;
        this.answer = answer;
        this.at = at;
        this.way = giver.way();
        this.account = giver.account().orElse(null);
        this.givenBy = giver.name();
    }

    /** The same, for the entry of a later round. */
    Consent carriedTo(UUID entry) {
        var same = new Consent();
        same.id = Ids.next();
        same.entryId = entry;
        same.kind = kind;
        same.text = text;
        same.answer = answer;
        same.at = at;
        same.way = way;
        same.account = account;
        same.givenBy = givenBy;
        return same;
    }

    /** All that was ever said by or for somebody, the oldest first. */
    static List<Consent> history(Consenter whose) {
        return list("from Consent c join fetch c.text where c.consenter = ?1 order by c.id", whose.id());
    }

    /** What counts. */
    static Map<ConsentKind, Consent> latest(List<Consent> history) {
        return history.stream()
                .collect(toMap(
                        Consent::kind, each -> each, (before, after) -> after, () -> new EnumMap<>(ConsentKind.class)));
    }

    /** Whether it was given and still is. */
    static boolean isGiven(Consenter whose, ConsentKind kind) {
        return last(whose, kind).filter(last -> last.answer == Answer.GIVEN).isPresent();
    }

    /** Those of these entries, or members of teams, for whom it was given and still is. */
    static Set<UUID> givenAmong(Collection<UUID> entries, ConsentKind kind) {
        if (entries.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(find("""
                        select c.consenter from Consent c where c.consenter in ?1 and c.kind = ?2 and c.answer = GIVEN
                        and not exists (select 1 from Consent later
                            where later.consenter = c.consenter and later.kind = c.kind and later.id > c.id)""", entries, kind).project(UUID.class).list());
    }

    static Optional<Consent> last(Consenter whose, ConsentKind kind) {
        return find("consenter = ?1 and kind = ?2 order by id desc", whose.id(), kind)
                .firstResultOptional();
    }

    /** Whether saying this again would say nothing new. */
    boolean says(Answer said, ConsentText to) {
        return answer == said && text.id().equals(to.id());
    }

    UUID consenter() {
        return runnerId == null ? entryId : runnerId;
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
