package org.backstretch.results.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.results.audit.Written;
import org.backstretch.results.database.Database;
import org.backstretch.results.projection.EntriesChanged;
import org.backstretch.results.projection.RaceChanged;

/**
 * Why official lists may print differently now. Noted in the transaction that changes something: what is committed is looked
 * at, however often the service ends in between.
 */
@ApplicationScoped
class Causes {
    private static final String NOTE = """
            insert into correction_cause (race_id, act, actor, at)
            select id, ?, ?, ? from race where id = ? and stage = 'OFFICIAL' and rehearsal is null""";

    private static final String DUE = """
            select race_id from correction_cause where not held
            group by race_id having max(at) <= ? or min(at) <= ? order by min(id)""";

    /** Acts that follow from a list and say nothing else on it: whoever did one has no hand in what changes. */
    private static final Set<String> ABOUT_A_LIST = Set.of(
            "award-lists",
            "draw",
            "infringement-photo",
            "progression",
            "protest-clock",
            "publication-check",
            "record-claim",
            "record-claim-review",
            "row-check");

    private final Database database;
    private final Clock clock;
    private final CorrectionSettings settings;

    Causes(Database database, Clock clock, CorrectionSettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Something that happened to an official race.
     *
     * @param act empty for what registration told
     */
    record Cause(Optional<String> act, Optional<UUID> actor) {}

    void entriesChanged(@Observes EntriesChanged change) {
        note(change.race(), Optional.empty(), Optional.empty());
    }

    void raceChanged(@Observes RaceChanged change) {
        note(change.race(), Optional.empty(), Optional.empty());
    }

    void written(@Observes Written written) {
        if (!ABOUT_A_LIST.contains(written.act())) {
            note(written.race(), Optional.of(written.act()), written.actor());
        }
    }

    /** Whatever happened before is in the list. */
    void printed(@Observes Printed printed) {
        forget(printed.race());
    }

    private void note(UUID race, Optional<String> act, Optional<UUID> actor) {
        database.update(NOTE, act.orElse(null), actor.orElse(null), clock.instant(), race);
    }

    /** The races to which nothing more happened for a while. */
    List<UUID> due() {
        var now = clock.instant();
        return database.query(DUE, row -> row.id("race_id"), now.minus(settings.quiet()), now.minus(settings.most()));
    }

    /** The oldest first. The race is owned. */
    List<Cause> of(UUID race) {
        return database.query(
                "select act, actor from correction_cause where race_id = ? order by id",
                row -> new Cause(row.textIfAny("act"), row.idIfAny("actor")),
                race);
    }

    void forget(UUID race) {
        database.update("delete from correction_cause where race_id = ?", race);
    }

    void hold(UUID race) {
        database.update("update correction_cause set held = true where race_id = ?", race);
    }

    void postpone(UUID race, Duration by) {
        Instant then = clock.instant().plus(by);
        database.update("update correction_cause set at = ? where race_id = ?", then, race);
    }
}
