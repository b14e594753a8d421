package org.backstretch.kit.fact;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.kit.testing.Told;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class OutboxTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    DataSource database;

    @Inject
    Outbox outbox;

    @Test
    void a_fact_is_told_if_and_only_if_its_transaction_committed() {
        var kept = Ids.next();
        var refused = Ids.next();

        rename(refused, "bad name", 400);
        rename(kept, "good name", 204);

        await().atMost(SOON).until(() -> Told.of(Topics.CLUBS, kept).size() == 1);
        assertEquals(List.of(), Told.of(Topics.CLUBS, refused));
    }

    @Test
    void revisions_of_a_thing_arrive_growing_whatever_runs_in_parallel() {
        var thing = Ids.next();
        rename(thing, "first", 204);

        Parallel.ask(60, i -> rename(thing, "name " + i, 204));

        await().atMost(SOON).until(() -> Told.of(Topics.CLUBS, thing).size() == 61);
        var revisions = revisions(Told.of(Topics.CLUBS, thing));
        assertEquals(revisions.stream().sorted().distinct().toList(), revisions);
    }

    @Test
    void a_fact_as_large_as_the_publication_of_a_marathon_arrives() {
        var id = Ids.next();
        var name = "x".repeat(9_000_000);

        QuarkusTransaction.requiringNew().run(() -> outbox.add(new ClubFact(id, outbox.nextRevision(), name)));

        await().atMost(SOON).until(() -> Told.of(Topics.CLUBS, id).size() == 1);
    }

    @Test
    void the_relay_goes_on_after_its_database_connection_was_cut() throws SQLException {
        var before = Ids.next();
        rename(before, "before", 204);
        await().atMost(SOON).until(() -> Told.of(Topics.CLUBS, before).size() == 1);

        cutAllOtherConnections();
        var after = Ids.next();
        rename(after, "after", 204);

        await().atMost(Duration.ofSeconds(40))
                .until(() -> Told.of(Topics.CLUBS, after).equals(List.of(fact(after, "after"))));
    }

    private void cutAllOtherConnections() throws SQLException {
        try (var connection = database.getConnection();
                var cut = connection.prepareStatement(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()")) {
            cut.execute();
        }
    }

    private static Fact fact(UUID id, String name) {
        var told = Told.of(Topics.CLUBS, id);
        return new ClubFact(id, told.isEmpty() ? 0 : told.getLast().revision(), name);
    }

    private static List<Long> revisions(List<Fact> facts) {
        return facts.stream().map(Fact::revision).toList();
    }

    private static int rename(UUID id, String name, int status) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("name", name))
                .put("/things/" + id)
                .then()
                .statusCode(status)
                .extract()
                .statusCode();
    }
}
