package org.backstretch.results.publication;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstretch.contracts.PublicationFact;
import org.backstretch.contracts.PublicationFact.Status;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.results.database.Json;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One version of a race's printed list. It never changes; what comes later is another version. */
@Entity
@Immutable
class Publication extends PanacheEntityBase {
    /** Not those of a rehearsal that is hidden. */
    private static final String SHOWN =
            " and (rehearsal is null or rehearsal in (select r.id from Rehearsal r where r.hiddenAt is null))";

    @Id
    UUID id;

    UUID raceId;
    int version;

    @Enumerated(EnumType.STRING)
    Status status;

    Instant publishedAt;

    /** Null where it printed itself because of what registration told. */
    @Nullable
    UUID publishedBy;

    String ruleSet;

    @Nullable
    String note;

    @JdbcTypeCode(SqlTypes.JSON)
    String rows;

    long revision;

    /** In which it was printed; null for the real race. */
    @Nullable
    UUID rehearsal;

    static Publication print(
            UUID race,
            int version,
            Status status,
            Instant at,
            @Nullable UUID by,
            String ruleSet,
            @Nullable String note,
            List<PrintedRow> rows,
            long revision,
            Optional<UUID> rehearsal) {
        var publication = new Publication();
        publication.id = Ids.next();
        publication.raceId = race;
        publication.version = version;
        publication.status = status;
        publication.publishedAt = at;
        publication.publishedBy = by;
        publication.ruleSet = ruleSet;
        publication.note = note;
        publication.rows = Json.of(rows).text();
        publication.revision = revision;
        publication.rehearsal = rehearsal.orElse(null);
        publication.persist();
        return publication;
    }

    static Optional<Publication> latestOf(UUID race) {
        return find("raceId = ?1" + SHOWN + " order by version desc", race).firstResultOptional();
    }

    static List<Publication> versionsOf(UUID race) {
        return list("raceId = ?1" + SHOWN + " order by version", race);
    }

    static Publication version(UUID race, int version) {
        return Publication.<Publication>find("raceId = ?1 and version = ?2" + SHOWN, race, version)
                .firstResultOptional()
                .orElseThrow(() -> new NotHere("version", version));
    }

    /** Those that everybody was told of, not those of a rehearsal. */
    static List<Publication> realOf(Collection<UUID> races) {
        return list(
                "raceId in ?1 and (rehearsal is null or rehearsal in (select r.id from Rehearsal r where r.convertedAt is not null))"
                        + " order by raceId, version",
                races);
    }

    static List<Publication> printedIn(UUID rehearsal) {
        return list("rehearsal = ?1 order by version", rehearsal);
    }

    List<PrintedRow> printed() {
        return new Json(rows).read(new TypeReference<>() {});
    }

    boolean isOfficial() {
        return status != Status.PROVISIONAL;
    }

    boolean says(List<PrintedRow> others, @Nullable String otherNote) {
        return says(others) && (otherNote == null || Objects.equals(note, otherNote));
    }

    boolean says(List<PrintedRow> others) {
        var own = printed();
        return own.size() == others.size()
                && IntStream.range(0, own.size()).allMatch(i -> own.get(i).printsAs(others.get(i)));
    }

    PublicationFact fact() {
        return new PublicationFact(
                id,
                revision,
                raceId,
                version,
                status,
                publishedAt,
                ruleSet,
                note,
                printed().stream().map(PrintedRow::fact).toList());
    }
}
