package org.backstretch.results.eventfile;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.backstretch.contracts.EventFact;
import org.backstretch.kit.eventfile.EventFileWriter;
import org.backstretch.results.database.Database;
import org.backstretch.results.projection.Programme;

/** Everything of an event as it is at one instant, whatever others write meanwhile. */
@ApplicationScoped
class Contents {
    private static final int LONGEST_SECONDS = 600;

    private final Database database;
    private final Programme programme;
    private final EventFiles files;
    private final Clock clock;

    Contents(Database database, Programme programme, EventFiles files, Clock clock) {
        this.database = database;
        this.programme = programme;
        this.files = files;
        this.clock = clock;
    }

    /** @param asked how often a file was asked for by the instant that the content is of */
    record Written(EventFact event, long asked) {}

    /** In a transaction of its own. */
    Written write(UUID event, OutputStream out) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            database.freeze();
            var fact = programme.event(event);
            try (var file = new EventFileWriter(out)) {
                writeParts(event, file);
                file.end(event, fact.name(), clock.instant());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Written(fact, files.asked(event));
        });
    }

    private void writeParts(UUID event, EventFileWriter file) throws IOException {
        for (var told : Told.ALL) {
            file.part(told.part(), rows -> database.forEach(told.selection(), told.fact(), rows, event));
        }
        for (var table : Tables.ALL) {
            file.part(table.part(), rows -> database.forEach(table.selection(), row -> row.text("row"), rows, event));
        }
    }
}
