package org.backstretch.registration.bib;

import static java.util.Comparator.comparing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.kit.Ids;

/** The bib that somebody wears in all races of a series. */
@Entity
class SeasonBib extends PanacheEntityBase {
    @Id
    private UUID id;

    UUID seriesId;
    private UUID personId;
    private String bib;

    SeasonBib() {}

    SeasonBib(UUID series, UUID person, Bib bib) {
        this.id = Ids.next();
        this.seriesId = series;
        this.personId = person;
        this.bib = bib.text();
    }

    static List<SeasonBib> of(UUID series) {
        return SeasonBib.<SeasonBib>list("seriesId", series).stream()
                .sorted(comparing(SeasonBib::bib))
                .toList();
    }

    static Optional<SeasonBib> find(UUID series, UUID person) {
        return find("seriesId = ?1 and personId = ?2", series, person).firstResultOptional();
    }

    static Optional<SeasonBib> wornAs(UUID series, Bib bib) {
        return find("seriesId = ?1 and bib = ?2", series, bib.text()).firstResultOptional();
    }

    /** By person; of several series that the race counts in, the older one's. */
    static Map<UUID, Bib> inRace(UUID race) {
        var worn = new LinkedHashMap<UUID, Bib>();
        SeasonBib.<SeasonBib>list(
                        "seriesId in (select s.id from Series s join s.legs leg where leg.raceId = ?1) order by seriesId",
                        race)
                .forEach(each -> worn.putIfAbsent(each.personId, each.bib()));
        return worn;
    }

    void change(Bib wanted) {
        bib = wanted.text();
    }

    UUID personId() {
        return personId;
    }

    Bib bib() {
        return new Bib(bib);
    }
}
