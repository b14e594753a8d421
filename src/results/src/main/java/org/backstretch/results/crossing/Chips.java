package org.backstretch.results.crossing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.RaceLock;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.projection.Programme;

/** Who wears which chip has changed: crossings by chip find their owners again. */
@ApplicationScoped
public class Chips {
    private final Database database;
    private final RaceLock lock;
    private final Programme programme;
    private final Afresh afresh;
    private final Results results;

    Chips(Database database, RaceLock lock, Programme programme, Afresh afresh, Results results) {
        this.database = database;
        this.lock = lock;
        this.programme = programme;
        this.afresh = afresh;
        this.results = results;
    }

    /** Locks the races of an event, so that nobody is found by a list that is about to change. Call it before the change. */
    public List<UUID> own(UUID event) {
        var races = database.query("select id from known_race where event_id = ?", row -> row.id("id"), event);
        lock.own(races);
        return races;
    }

    /** After the change of these chips, in the same transaction, with the races {@link #own owned}. */
    public void changed(List<UUID> races, Collection<String> chips) {
        races.forEach(race -> find(race, chips));
    }

    private void find(UUID race, Collection<String> chips) {
        var crossings = database.query(
                "select id from crossing where race_id = ? and chip = any(?) and bib is null",
                row -> row.id("id"),
                race,
                chips.toArray(String[]::new));
        if (!crossings.isEmpty()) {
            results.derive(programme.race(race), afresh.find(race, crossings));
        }
    }
}
