package org.backstretch.registration.imports;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.NotHere;
import org.jspecify.annotations.Nullable;

/** A file of entries that was read and judged; taken over once, or thrown away after a day. */
@Entity
class EntryImport extends PanacheEntityBase {
    static final Duration KEPT = Duration.ofHours(24);

    @Id
    private UUID id;

    private UUID raceId;
    private UUID account;
    private String[] headings;
    private byte @Nullable [] file;
    private int total;
    private int good;
    private @Nullable String tooMany;
    private Instant expiresAt;
    private @Nullable Integer imported;

    EntryImport() {}

    static EntryImport of(UUID race, UUID account, byte[] file, Table table, Judgement judged, Instant now) {
        var made = new EntryImport();
        made.id = Ids.next();
        made.raceId = race;
        made.account = account;
        made.file = file.clone();
        made.expiresAt = now.plus(KEPT);
        made.read(table, judged);
        return made;
    }

    /** Takes what the file means, for the first time or once more. */
    void read(Table table, Judgement judged) {
        headings = table.headings().toArray(String[]::new);
        total = judged.rows().size();
        good = total - judged.bad().size();
        tooMany = judged.tooMany().orElse(null);
    }

    static EntryImport get(UUID id, UUID race, Instant now) {
        return check(EntryImport.<EntryImport>findByIdOptional(id), id, race, now);
    }

    static EntryImport locked(UUID id, UUID race, Instant now) {
        return check(EntryImport.<EntryImport>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id, race, now);
    }

    private static EntryImport check(Optional<EntryImport> found, UUID id, UUID race, Instant now) {
        return found.filter(each -> each.raceId.equals(race) && each.expiresAt.isAfter(now))
                .orElseThrow(() -> new NotHere("import", id));
    }

    void confirmed(int entries) {
        imported = entries;
    }

    UUID id() {
        return id;
    }

    /** Who sent it: their words on headings count. */
    UUID account() {
        return account;
    }

    /** Refused once its rows are entered: what they mean is history then. */
    byte[] fileToRead() {
        if (file == null || imported != null) {
            throw new NotHere("file to read again in the import", id);
        }
        return file.clone();
    }

    List<String> headings() {
        return List.of(headings);
    }

    int total() {
        return total;
    }

    int good() {
        return good;
    }

    /** A sentence, if more rows want a place than there were when the file was read. */
    Optional<String> tooMany() {
        return Optional.ofNullable(tooMany);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** How many entries its confirmation made; empty before. */
    Optional<Integer> imported() {
        return Optional.ofNullable(imported);
    }
}
