package org.backstretch.results.rehearsal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.NotHere;
import org.jspecify.annotations.Nullable;

/** A race run for practice: from its begin until it is hidden, or becomes real. */
@Entity
class Rehearsal extends PanacheEntityBase {
    /** How long a hidden one can be brought back. The database says the same. */
    static final Duration KEPT = Duration.ofDays(7);

    @Id
    UUID id;

    UUID raceId;
    Instant begunAt;
    UUID begunBy;

    @Nullable
    Instant hiddenAt;

    @Nullable
    UUID hiddenBy;

    @Nullable
    Instant convertedAt;

    @Nullable
    UUID convertedBy;

    @Nullable
    Instant purgedAt;

    static Rehearsal begin(UUID race, Instant now, UUID by) {
        var rehearsal = new Rehearsal();
        rehearsal.id = Ids.next();
        rehearsal.raceId = race;
        rehearsal.begunAt = now;
        rehearsal.begunBy = by;
        rehearsal.persistAndFlush();
        return rehearsal;
    }

    static Rehearsal get(UUID race, UUID id) {
        return Rehearsal.<Rehearsal>find("raceId = ?1 and id = ?2", race, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotHere("rehearsal", id));
    }

    /** The one that is going on. */
    static Optional<Rehearsal> openOf(UUID race) {
        return find("raceId = ?1 and hiddenAt is null and convertedAt is null", race)
                .firstResultOptional();
    }

    /** The newest first. */
    static List<Rehearsal> of(UUID race) {
        return list("raceId = ?1 order by begunAt desc, id desc", race);
    }

    boolean isHidden() {
        return hiddenAt != null;
    }

    boolean isReal() {
        return convertedAt != null;
    }

    Optional<Instant> purgeAt() {
        return Optional.ofNullable(hiddenAt).map(hidden -> hidden.plus(KEPT));
    }

    void hide(Instant now, UUID by) {
        if (isReal()) {
            throw new RehearsalIsReal();
        }
        hiddenAt = now.isBefore(begunAt) ? begunAt : now;
        hiddenBy = by;
        flush();
    }

    void show() {
        if (purgedAt != null) {
            throw new RehearsalIsGone(purgedAt);
        }
        hiddenAt = null;
        hiddenBy = null;
        flush();
    }

    void makeReal(Instant now, UUID by) {
        if (purgedAt != null) {
            throw new RehearsalIsGone(purgedAt);
        }
        if (isHidden()) {
            throw new RehearsalIsHidden();
        }
        convertedAt = now;
        convertedBy = by;
        flush();
    }
}
