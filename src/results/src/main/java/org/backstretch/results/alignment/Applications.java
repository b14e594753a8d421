package org.backstretch.results.alignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.kit.caller.Caller;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;

/** Keeps which alignments were applied, what each changed, and which were undone. The caller owns the race. */
@ApplicationScoped
class Applications {
    private static final String STANDING = "select * from alignment where race_id = ? and undone_at is null";

    private static final String ADD = """
            insert into alignment (id, race_id, number, times_device, bibs_device, edits, applied_by, applied_at)
            select ?, ?, 1 + (select count(*) from alignment where race_id = ?), ?, ?, ?::jsonb, ?, ?""";

    private static final String ADD_CHANGES = """
            insert into alignment_change (alignment_id, crossing_id, before, after)
            select ?, crossing, before, after
            from jsonb_to_recordset(?::jsonb) as c(crossing uuid, before jsonb, after jsonb)""";

    /** @param before what stood there, to be put back */
    record Change(UUID crossing, Word before, Word after) {}

    private final Database database;
    private final Caller caller;
    private final Clock clock;

    Applications(Database database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** The one that counts for these streams, if any. */
    Optional<Applied> of(UUID race, UUID times, UUID bibs) {
        return database.find(STANDING + " and times_device = ? order by number desc limit 1", Applied::of, race, times)
                .filter(applied -> applied.bibs().equals(bibs));
    }

    Optional<Applied> last(UUID race) {
        return database.find(STANDING + " order by number desc limit 1", Applied::of, race);
    }

    UUID add(UUID race, UUID times, UUID bibs, List<Edit> edits, List<Change> changes) {
        var id = Ids.next();
        database.update(ADD, id, race, race, times, bibs, Json.of(edits), caller.account(), clock.instant());
        database.update(ADD_CHANGES, id, Json.of(changes));
        return id;
    }

    List<Change> changes(Applied applied) {
        return database.query(
                "select crossing_id, before, after from alignment_change where alignment_id = ?",
                row -> new Change(row.id("crossing_id"), Word.read(row.text("before")), Word.read(row.text("after"))),
                applied.id());
    }

    void undo(Applied applied) {
        database.update(
                "update alignment set undone_by = ?, undone_at = ? where id = ?",
                caller.account(),
                clock.instant(),
                applied.id());
    }
}
