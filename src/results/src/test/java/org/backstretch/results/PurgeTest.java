package org.backstretch.results;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.kit.testing.Teller;
import org.backstretch.results.rehearsal.Purge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A week after it was hidden a rehearsal is gone for ever, and nothing else ever is. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PurgeTest {
    @Inject
    DataSource database;

    @Inject
    Purge purge;

    private Teller registration;

    @BeforeAll
    void open() {
        registration = new Teller();
    }

    @AfterAll
    void close() {
        registration.close();
    }

    private Rehearsed hidden(String when) {
        var race = Rehearsed.with(registration, "1", "2", "3");
        race.begin();
        race.runAll();
        race.hide().then().statusCode(200);
        hiddenAt(race, when);
        return race;
    }

    /** Time has passed since. */
    private void hiddenAt(Rehearsed race, String when) {
        update("""
                update rehearsal set begun_at = now() - interval '%s' - interval '1 hour', hidden_at = now() - interval '%s'
                where id = '%s'""".formatted(when, when, race.rehearsal));
    }

    private int update(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int count(String what) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select count(*) from " + what)) {
            assertTrue(answer.next());
            return answer.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows of what is permanent. */
    private List<Integer> kept(UUID rehearsal) {
        return List.of(
                count("crossing where rehearsal = '" + rehearsal + "'"),
                count("crossing_state where race_id = '" + rehearsal + "'"),
                count("bib_reading where rehearsal = '" + rehearsal + "'"),
                count("publication where rehearsal = '" + rehearsal + "'"),
                count("crossing_import where rehearsal = '" + rehearsal + "'"),
                count("rehearsal where aside is not null and id = '" + rehearsal + "'"));
    }

    @Test
    void a_week_after_it_was_hidden_all_of_it_is_removed_and_nothing_of_the_race() {
        var race = hidden("8 days");
        race.meet.start(Meet.GUN);
        race.meet.tap("2", "PT24M");
        race.meet.publish("OFFICIAL");
        var real = race.everything();
        var audit = count("audit where race_id = '" + race.meet.race + "'");
        assertEquals(List.of(6, 6, 2, 1, 1, 1), kept(race.rehearsal));

        purge.removeAll();

        assertEquals(List.of(0, 0, 0, 0, 0, 0), kept(race.rehearsal));
        assertEquals(real, race.everything());
        assertEquals(audit, count("audit where race_id = '" + race.meet.race + "'"));
        race.asOfficial("/rehearsals").then().body("items", hasSize(1)).body("items[0].purgedAt", notNullValue());
    }

    @Test
    void what_is_gone_does_not_come_back() {
        var race = hidden("8 days");
        purge.removeAll();

        for (var answer : List.of(race.bringBack(), race.makeReal())) {
            answer.then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/rehearsal-is-gone"))
                    .body("detail", containsString("for ever"));
        }
    }

    @Test
    void what_was_hidden_less_than_a_week_ago_stays_and_so_does_what_goes_on_or_became_real() {
        var young = hidden("6 days 23 hours");
        var open = Rehearsed.with(registration, "1", "2", "3");
        open.begin();
        open.runAll();
        var real = Rehearsed.with(registration, "1", "2", "3");
        real.begin();
        real.runAll();
        real.makeReal();

        purge.removeAll();

        assertEquals(List.of(6, 6, 2, 1, 1, 1), kept(young.rehearsal));
        young.bringBack().then().statusCode(200);
        assertEquals(List.of(6, 0, 2, 1, 1, 1), kept(open.rehearsal));
        assertEquals(List.of(6, 0, 2, 1, 1, 0), kept(real.rehearsal));
    }

    @Test
    void the_database_refuses_to_remove_or_change_anything_permanent_but_what_is_due() {
        var young = hidden("6 days");
        var due = hidden("8 days");
        due.meet.tap("1", "PT25M");
        var race = due.meet.race;
        var refused = List.of(
                "delete from crossing_state where crossing_id in (select id from crossing where rehearsal is null and race_id = '%s');"
                                .formatted(race)
                        + "delete from crossing where rehearsal is null and race_id = '" + race + "'",
                "delete from publication where rehearsal = '" + young.rehearsal + "'",
                "delete from bib_reading where rehearsal = '" + young.rehearsal + "'",
                "update publication set note = 'other' where rehearsal = '" + due.rehearsal + "'",
                "update crossing set rehearsal = '" + due.rehearsal + "' where race_id = '" + race + "'",
                "update crossing set bib = '7' where rehearsal = '" + due.rehearsal + "'",
                "delete from audit where race_id = '" + race + "'");

        for (var sql : refused) {
            var refusal = assertThrows(IllegalStateException.class, () -> update(sql), sql);
            assertTrue(
                    String.valueOf(refusal.getCause()).contains("is never changed"), sql + ": " + refusal.getCause());
        }

        assertEquals(1, update("delete from publication where rehearsal = '" + due.rehearsal + "'"));
    }

    @Test
    void replicas_that_purge_at_once_remove_it_once() {
        var race = hidden("8 days");

        Parallel.ask(4, number -> {
            purge.removeAll();
            return number;
        });

        assertEquals(List.of(0, 0, 0, 0, 0, 0), kept(race.rehearsal));
    }
}
