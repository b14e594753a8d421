package org.backstretch.registration.details;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stood twice stands once, and nobody is asked in another language than before unless they had said so. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class OneLanguageMigrationTest {
    private static final String NOTHING = "nothing";

    @Inject
    DataSource source;

    @Test
    void what_was_said_in_one_of_two_places_holds_in_both() throws SQLException {
        flyway("1.55").migrate();
        var said = event("DE", "it", "DE");
        var asksInEnglish = event("DE", NOTHING, "EN");
        var onlyDescribed = event("DE", "en", NOTHING);
        var german = event("GB", "de", NOTHING);
        var askedAlready = event("GB", "de", "EN");
        execute("""
                insert into one_language.consent_text (id, event_id, kind, language, version, text)
                values (gen_random_uuid(), '%s', 'HEALTH', 'EN', 1, 'I am fit.')""".formatted(askedAlready));
        var untouched = event("GB", NOTHING, NOTHING);

        flyway("1.56").migrate();

        assertEquals(
                List.of("it", "en", "null", "de", "en", NOTHING),
                List.of(
                        language(said),
                        language(asksInEnglish),
                        language(onlyDescribed),
                        language(german),
                        language(askedAlready),
                        language(untouched)));
    }

    private UUID event(String country, String described, String asked) throws SQLException {
        var id = UUID.randomUUID();
        execute("""
                insert into one_language.event (id, revision, name, place, country, first_day, last_day, zone, status, organizer, description)
                values ('%s', 1, 'Night', 'Somewhere', '%s', '2027-06-01', '2027-06-01', 'Europe/Berlin', 'DRAFT', gen_random_uuid(), '')""".formatted(id, country));
        if (!described.equals(NOTHING)) {
            execute("insert into one_language.event_details (event_id, venue, language) values ('%s', '', '%s')"
                    .formatted(id, described));
        }
        if (!asked.equals(NOTHING)) {
            execute("insert into one_language.consent_terms (event_id, language) values ('%s', '%s')"
                    .formatted(id, asked));
        }
        return id;
    }

    private String language(UUID event) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select language from one_language.event_details where event_id = '" + event + "'")) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)).orElse("null") : NOTHING;
        }
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(source)
                .schemas("one_language")
                .locations("db/kit", "db/migration")
                .target(target)
                .load();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @AfterEach
    void forget() throws SQLException {
        execute("drop schema one_language cascade");
    }
}
