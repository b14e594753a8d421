package org.backstretch.results.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.backstretch.results.database.Row;
import org.backstretch.results.database.Together;

/**
 * The hidden rehearsals of a race. What was stamped while one went on belongs to it, however late it arrives, and never to
 * the race. What arrives while one goes on belongs to that one, whatever its instant: there is no race yet.
 */
@ApplicationScoped
public class HiddenRehearsals {
    private static final String HIDDEN = """
            select id, race_id, begun_at, hidden_at, purged_at is not null as gone from rehearsal
            where race_id = any(?) and hidden_at is not null order by begun_at""";

    /** @param isGone whether it was removed for ever, so that nothing can be added to it */
    public record Span(UUID id, UUID race, Instant begun, Instant hidden, boolean isGone) {
        static Span of(Row row) throws SQLException {
            return new Span(
                    row.id("id"),
                    row.id("race_id"),
                    row.instant("begun_at"),
                    row.instant("hidden_at"),
                    row.flag("gone"));
        }

        private boolean holds(Instant instant) {
            return !instant.isBefore(begun) && !instant.isAfter(hidden);
        }
    }

    public record Spans(List<Span> all) {
        /** The one that went on in a race at an instant. */
        public Optional<Span> at(UUID race, Instant instant) {
            return all.stream()
                    .filter(span -> span.race().equals(race) && span.holds(instant))
                    .findFirst();
        }
    }

    /** Once {@code together} has run, with the races locked. */
    public Supplier<Spans> ask(Collection<UUID> races, Together together) {
        var spans = together.ask(HIDDEN, Span::of, (Object) races.toArray(UUID[]::new));
        return () -> new Spans(spans.rows());
    }
}
