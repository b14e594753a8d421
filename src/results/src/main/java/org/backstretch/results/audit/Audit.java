package org.backstretch.results.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.results.database.Database;

/** Writes down official acts, in the transaction that does them. */
@ApplicationScoped
public class Audit {
    private final Database database;
    private final Caller caller;
    private final Clock clock;

    Audit(Database database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    public void add(Act act) {
        database.update(
                """
                insert into audit (event_id, race_id, thing, act, was, became, reason, actor, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                act.event(),
                act.race().orElse(null),
                act.thing(),
                act.name(),
                act.was().orElse(null),
                act.became().orElse(null),
                act.reason().orElse(null),
                caller.account(),
                clock.instant());
    }

    /**
     * Something that was done.
     *
     * @param thing the id of what it was done to
     * @param name a noun: start, dead-heat, publication
     */
    public record Act(
            UUID event,
            Optional<UUID> race,
            UUID thing,
            String name,
            Optional<String> was,
            Optional<String> became,
            Optional<String> reason) {}
}
