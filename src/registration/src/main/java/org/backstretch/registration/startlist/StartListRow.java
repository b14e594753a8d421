package org.backstretch.registration.startlist;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EntryFact;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.registration.web.SearchText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part, as the public may read it. */
@Schema(name = "StartListRow")
public record StartListRow(
        @Schema(examples = "101") @Nullable String bib,
        @Schema(examples = "Ada Reyes") String name,
        Sex sex,
        @Schema(examples = "Fife AC") @Nullable String clubName,
        @Schema(examples = "F35") @Nullable String category,
        Direction direction,
        @Schema(examples = "Wave 1") String waveName,
        UUID entryId,
        UUID waveId,
        EntryFact.Status status) {
    static final List<String> HEADER = List.of("bib", "name", "sex", "club", "category", "direction", "wave");

    /** A parameter must be something, also where it does not count. */
    private static final UUID NO_WAVE = new UUID(0, 0);

    /** Searches what the public sees: a hidden name cannot be found by searching for it. */
    private static final String FROM = """
            from Entry e join Wave w on w.id = e.waveId left join Club c on c.id = e.clubId
            where e.race.id = :race and e.status in (CONFIRMED, CHECKED_IN) and (:direction is null or e.direction = :direction)
            and (:everyWave = true or e.waveId = :wave)
            and lower(concat(coalesce(e.bib, ''), ' ', e.publicName, ' ', coalesce(c.name, ''))) like :search
            """;

    private static final String ROWS = """
            select e.bib, e.publicName, e.sex, c.name, e.category, e.direction, w.name, e.id, w.id, e.status
            """ + FROM + "order by e.bibNumber nulls last, e.bib nulls last, e.id";

    static Page<StartListRow> find(
            UUID race, @Nullable Direction direction, @Nullable UUID wave, String search, PageRequest ask) {
        var rows = query(ROWS, StartListRow.class, race, direction, wave, search)
                .setFirstResult(ask.page() * ask.size())
                .setMaxResults(ask.size())
                .getResultList();
        var total = query("select count(*) " + FROM, Long.class, race, direction, wave, search)
                .getSingleResult();
        return new Page<>(rows, ask.page(), ask.size(), total);
    }

    static List<StartListRow> all(UUID race, @Nullable Direction direction, @Nullable UUID wave, String search) {
        return query(ROWS, StartListRow.class, race, direction, wave, search).getResultList();
    }

    private static <T> TypedQuery<T> query(
            String text,
            Class<T> result,
            UUID race,
            @Nullable Direction direction,
            @Nullable UUID wave,
            String search) {
        return Panache.getEntityManager()
                .createQuery(text, result)
                .setParameter("race", race)
                .setParameter("direction", direction)
                .setParameter("everyWave", wave == null)
                .setParameter("wave", Optional.ofNullable(wave).orElse(NO_WAVE))
                .setParameter("search", SearchText.containing(search));
    }

    List<String> cells() {
        return Stream.of(bib, name, sex.name(), clubName, category, direction.name(), waveName)
                .map(cell -> Optional.ofNullable(cell).orElse(""))
                .toList();
    }
}
