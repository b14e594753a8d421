package org.backstretch.registration.merge;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.NotHere;
import org.jspecify.annotations.Nullable;

/** One deed: what belonged to the merged belongs to the survivor, until it is undone. */
@Entity
public class Merge extends PanacheEntityBase {
    public enum Kind {
        PERSON,
        CLUB
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID survivor;
    private @Nullable UUID merged;
    private UUID account;
    private Instant madeAt;
    private @Nullable Instant undoneAt;
    private @Nullable UUID undoneBy;
    private @Nullable String reason;

    @ElementCollection
    @CollectionTable(name = "merge_move", joinColumns = @JoinColumn(name = "merge_id"))
    private Set<Moved> moves = new HashSet<>();

    Merge() {}

    Merge(Kind kind, UUID survivor, Optional<UUID> merged, UUID account, Instant now) {
        this.id = Ids.next();
        this.kind = kind;
        this.survivor = survivor;
        this.merged = merged.orElse(null);
        this.account = account;
        this.madeAt = now;
    }

    public static Merge locked(UUID id) {
        return Merge.<Merge>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotHere("merge", id));
    }

    public static List<Merge> lately(Kind kind, int most) {
        return Merge.<Merge>find("kind = ?1 order by id desc", kind)
                .page(0, most)
                .list();
    }

    /** Writes down what moves, so that it can move back. */
    public void took(String thing, Collection<UUID> ids) {
        ids.forEach(each -> moves.add(new Moved(thing, each)));
    }

    public List<UUID> taken(String thing) {
        return moves.stream()
                .filter(move -> move.thing().equals(thing))
                .map(Moved::thingId)
                .sorted()
                .toList();
    }

    /** Why it was done, where somebody did it for those whom it is about. */
    public void because(String words) {
        reason = words.strip();
    }

    void undo(UUID by, Instant now) {
        if (undoneAt != null) {
            throw new AlreadyUndone();
        }
        undoneAt = now;
        undoneBy = by;
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public UUID survivor() {
        return survivor;
    }

    public Optional<UUID> merged() {
        return Optional.ofNullable(merged);
    }

    public UUID account() {
        return account;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<Instant> undoneAt() {
        return Optional.ofNullable(undoneAt);
    }
}
