package org.backstretch.registration.bib;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.registration.race.Race;

/** A number that somebody is to get, said by hand. */
@Entity
class BibPin extends PanacheEntityBase {
    @Id
    UUID entryId;

    private String bib;
    UUID pinnedBy;
    Instant pinnedAt;

    BibPin() {}

    BibPin(UUID entry, Bib bib, UUID by, Instant now) {
        this.entryId = entry;
        repin(bib, by, now);
    }

    final void repin(Bib wanted, UUID by, Instant now) {
        bib = wanted.text();
        pinnedBy = by;
        pinnedAt = now;
    }

    Bib bib() {
        return new Bib(bib);
    }

    /** The latest first; what is over needs no number. */
    static PanacheQuery<BibPin> ofRace(UUID race) {
        return find(
                "entryId in (select e.id from Entry e where e.race.id = ?1"
                        + " and e.status not in (WITHDRAWN, REFUSED, EXPIRED)) order by pinnedAt desc, entryId",
                race);
    }

    /** Those of all races of the pool, by entry; what is over needs no number. */
    static Map<UUID, Bib> inPoolOf(Race race) {
        return BibPin.<BibPin>list(
                        "entryId in (select e.id from Entry e where e.race.bibPool = ?1"
                                + " and e.status not in (WITHDRAWN, REFUSED, EXPIRED))",
                        race.bibPool())
                .stream()
                .collect(toMap(pin -> pin.entryId, BibPin::bib));
    }
}
