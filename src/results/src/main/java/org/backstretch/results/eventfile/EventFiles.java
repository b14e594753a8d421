package org.backstretch.results.eventfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.backstretch.results.database.Database;

/** Of which events a file is due. It is asked for in the transaction that is to be in it, and written after that. */
@ApplicationScoped
public class EventFiles {
    private final Database database;
    private final Event<Asked> asked;
    private final Clock clock;

    EventFiles(Database database, Event<Asked> asked, Clock clock) {
        this.database = database;
        this.asked = asked;
        this.clock = clock;
    }

    /** Heard once the transaction has committed. */
    record Asked(UUID event) {}

    public void ask(UUID event) {
        database.update("""
                insert into event_file (event_id, asked) values (?, 1)
                on conflict (event_id) do update set asked = event_file.asked + 1""", event);
        asked.fire(new Asked(event));
    }

    /** The longest waiting first. */
    List<UUID> due() {
        return database.query(
                "select event_id from event_file where written < asked order by written_at nulls first, event_id",
                row -> row.id("event_id"));
    }

    /** How often one was asked for; 0 for an event that never published. */
    long asked(UUID event) {
        return database.find("select asked from event_file where event_id = ?", row -> row.number("asked"), event)
                .orElse(0L);
    }

    void wrote(UUID event, long contains) {
        database.update(
                "update event_file set written = greatest(written, ?), written_at = ? where event_id = ?",
                contains,
                clock.instant(),
                event);
    }
}
