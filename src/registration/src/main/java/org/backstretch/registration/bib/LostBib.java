package org.backstretch.registration.bib;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.kit.Ids;
import org.backstretch.registration.race.Race;
import org.jspecify.annotations.Nullable;

/** A bib that nobody can find. */
@Entity
class LostBib extends PanacheEntityBase {
    @Id
    private UUID id;

    UUID raceId;
    private String bib;
    private @Nullable String note;
    private Instant lostAt;
    private @Nullable Instant recoveredAt;

    LostBib() {}

    LostBib(UUID race, Bib bib, Optional<String> note, Instant now) {
        this.id = Ids.next();
        this.raceId = race;
        this.bib = bib.text();
        this.note = note.orElse(null);
        this.lostAt = now;
    }

    /** The one that is lost now. */
    static Optional<LostBib> find(UUID race, Bib bib) {
        return find("raceId = ?1 and bib = ?2 and recoveredAt is null", race, bib.text())
                .firstResultOptional();
    }

    /** Lost now, or at some time before. */
    static Optional<LostBib> latest(UUID race, Bib bib) {
        return find("raceId = ?1 and bib = ?2 order by lostAt desc, id desc", race, bib.text())
                .firstResultOptional();
    }

    /** The latest loss first, those that were found again too. */
    static List<LostBib> of(UUID race) {
        return list("raceId = ?1 order by lostAt desc, id", race);
    }

    /** What is lost now in all races of the pool. */
    static Set<Bib> inPoolOf(Race race) {
        return find(
                        "select bib from LostBib where recoveredAt is null"
                                + " and raceId in (select r.id from Race r where r.bibPool = ?1)",
                        race.bibPool())
                .project(String.class)
                .stream()
                .map(Bib::new)
                .collect(toSet());
    }

    boolean isLost() {
        return recoveredAt == null;
    }

    void recover(Instant now) {
        recoveredAt = now;
    }

    String bib() {
        return bib;
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    Instant lostAt() {
        return lostAt;
    }

    Optional<Instant> recoveredAt() {
        return Optional.ofNullable(recoveredAt);
    }
}
