package org.backstretch.results.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.backstretch.athletics.Direction;
import org.backstretch.contracts.ActivityFact.Saying;
import org.backstretch.contracts.ActivityFact.Status;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class SayingsMigrationTest {
    @Inject
    DataSource source;

    @Test
    void a_run_from_before_there_were_sayings_has_said_what_its_row_says() throws SQLException {
        flyway("1.7").migrate();
        execute("""
                insert into before_sayings.activity (id, revision, account, person_id, started_at, zone, local_date,
                    direction, distance_millimetres, duration_millis, note, evidence, received_at, status)
                values (gen_random_uuid(), 1, gen_random_uuid(), gen_random_uuid(), '2026-06-01T23:30:00.5Z',
                    'Pacific/Auckland', '2026-06-02', 'BACKWARD', 5200000, null, 'Windy', 0, '2026-06-02T01:00:00Z',
                    'COUNTED')""");

        flyway("1.8").migrate();

        var word = new Saying(
                Instant.parse("2026-06-02T01:00:00Z"),
                null,
                null,
                Instant.parse("2026-06-01T23:30:00.5Z"),
                "Pacific/Auckland",
                LocalDate.of(2026, 6, 2),
                Direction.BACKWARD,
                5_200_000,
                null,
                0,
                Status.COUNTED);
        assertEquals(List.of(word), Sayings.read(sayings()).all());
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(source)
                .schemas("before_sayings")
                .locations("db/kit", "db/migration")
                .target(target)
                .load();
    }

    private String sayings() throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select sayings from before_sayings.activity")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @AfterEach
    void forget() throws SQLException {
        execute("drop schema before_sayings cascade");
    }
}
