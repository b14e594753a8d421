package org.backstretch.results.crossing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.results.database.Asked;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Together;
import org.backstretch.results.derivation.CrossingState;
import org.backstretch.results.derivation.Stamped;

/** Finds crossings with what became of them. */
@ApplicationScoped
class Crossings {
    private static final String CHOSEN =
            " where s.race_id = ? and (?::text is null or s.state = ?) and (?::timestamptz is null or c.received_at > ?)";

    private final Database database;

    Crossings(Database database) {
        this.database = database;
    }

    /** Those of a hidden rehearsal stand under its id and are not there. */
    View get(UUID crossing) {
        return database.find(View.QUERY + " where c.id = ? and s.race_id = c.race_id", View::of, crossing)
                .orElseThrow(() -> new NotHere("crossing", crossing));
    }

    Asked<View> ask(Collection<Stamped> crossings, Together together) {
        return together.ask(View.QUERY + Kept.AMONG, View::of, Kept.devices(crossings), Kept.sequences(crossings));
    }

    /** Newest at the line first. */
    Page<View> of(UUID race, Optional<CrossingState> state, Optional<Instant> receivedAfter, PageRequest page) {
        var name = state.map(Enum::name).orElse(null);
        var after = receivedAfter.orElse(null);
        var total = database.find(
                        "select count(*) as total from crossing_state s join crossing c on c.id = s.crossing_id"
                                + CHOSEN,
                        row -> row.number("total"),
                        race,
                        name,
                        name,
                        after,
                        after)
                .orElseThrow();
        var items = database.query(
                View.QUERY + CHOSEN + " order by s.instant desc, c.sequence desc, c.id desc limit ? offset ?",
                View::of,
                race,
                name,
                name,
                after,
                after,
                page.size(),
                (long) page.page() * page.size());
        return new Page<>(items, page.page(), page.size(), total);
    }
}
