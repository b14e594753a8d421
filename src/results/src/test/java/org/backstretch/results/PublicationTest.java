package org.backstretch.results;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.contracts.PublicationFact;
import org.backstretch.contracts.RaceStateFact;
import org.backstretch.contracts.ResultFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicationTest {
    @Inject
    DataSource database;

    private Teller registration;

    @BeforeAll
    void open() {
        registration = new Teller();
    }

    @AfterAll
    void close() {
        registration.close();
    }

    @Test
    void a_race_without_a_gun_is_not_printed() {
        var meet = new Meet(registration).with("1");

        meet.publish("PROVISIONAL").then().statusCode(409).body("type", equalTo("/problems/not-started"));
    }

    @Test
    void who_was_never_seen_did_not_start_and_everybody_is_told() {
        var meet = started("1", "2");
        meet.tap("1", "PT25M");

        meet.publish("PROVISIONAL").then().statusCode(200).body("version", equalTo(1));

        assertEquals(List.of("1 1 25:00", "DNS 2"), meet.results());
        await().atMost(20, SECONDS)
                .until(() -> Told.of(Topics.RESULTS, meet.idOf("2")).stream()
                        .anyMatch(fact ->
                                fact instanceof ResultFact told && told.outcome() == OutcomeKind.DID_NOT_START));
        await().atMost(20, SECONDS)
                .until(() -> Told.of(Topics.RACE_STATES, meet.race).getLast() instanceof RaceStateFact told
                        && told.stage() == RaceStateFact.Stage.PROVISIONAL);
    }

    @Test
    void a_late_crossing_turns_a_dns_into_a_finish_and_the_printed_list_stays() {
        var meet = started("1", "2");
        meet.tap("1", "PT25M");
        meet.publish("OFFICIAL");

        meet.tap("2", "PT24M");

        assertEquals(List.of("1 2 24:00", "2 1 25:00"), meet.results());
        printed(meet, 1)
                .then()
                .body("items.placeLabel", equalTo(List.of("1", "DNS")))
                .body("items.bib", equalTo(List.of("1", "2")));
    }

    @Test
    void what_is_official_is_corrected_in_a_further_version_with_a_note() {
        var meet = started("1", "2");
        meet.tap("1", "PT25M");
        meet.publish("PROVISIONAL");
        meet.publish("OFFICIAL").then().body("version", equalTo(2)).body("status", equalTo("OFFICIAL"));
        meet.tap("2", "PT24M");

        meet.publish("OFFICIAL").then().statusCode(400).body("field", equalTo("note"));
        meet.publish(Map.of("status", "OFFICIAL", "note", "Bib 2 was read late"))
                .then()
                .statusCode(200)
                .body("version", equalTo(3))
                .body("status", equalTo("CORRECTED"));

        meet.publish("PROVISIONAL").then().statusCode(409).body("type", equalTo("/problems/already-official"));
        Meet.anybody()
                .get("/races/{race}/results/versions", meet.race)
                .then()
                .body("version", equalTo(List.of(1, 2, 3)));
        printed(meet, 3).then().body("items.bib", equalTo(List.of("2", "1")));
    }

    @Test
    void the_same_list_asked_for_again_is_the_same_version() {
        var meet = started("1");
        meet.tap("1", "PT25M");
        var first = meet.publish("OFFICIAL").jsonPath().getString("id");

        var again = meet.publish("OFFICIAL");

        again.then().statusCode(200).body("id", equalTo(first));
        await().atMost(20, SECONDS)
                .until(() ->
                        Told.of(Topics.PUBLICATIONS, UUID.fromString(first)).size() == 1);
        var told = (PublicationFact)
                Told.of(Topics.PUBLICATIONS, UUID.fromString(first)).getFirst();
        assertEquals(meet.idOf("1"), told.rows().getFirst().entryId());
        assertEquals("HOUSE", told.ruleSet());
    }

    @Test
    void open_doubts_stop_the_press_unless_an_official_accepts_them() {
        var meet = new Meet(registration);
        meet.withEntries(List.of(meet.entry("1", Direction.BACKWARD), meet.entry("2", Direction.BACKWARD)));
        meet.start(Meet.GUN);
        meet.tap("1", "PT9M");
        meet.tap("2", "PT35M");
        meet.tap("99", "PT36M");

        meet.publish("OFFICIAL")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/open-doubts"))
                .body("doubts.bib", equalTo(List.of("1", "99")));
        meet.publish(Map.of("status", "OFFICIAL", "acceptDoubts", true)).then().statusCode(200);

        printed(meet, 1).then().body("items", hasSize(1)).body("items[0].bib", equalTo("2"));
    }

    @Test
    void a_version_has_a_table_too() {
        var meet = started("1");
        meet.tap("1", "PT25M");
        meet.publish("OFFICIAL");

        var table = Meet.anybody()
                .queryParam("format", "csv")
                .get("/races/{race}/results/versions/1", meet.race)
                .asString();

        assertEquals("""
                position,bib,name,club,category,time,sex,direction,status,rule,reason,mark,net
                1,1,Runner 1,,FS,00:25:00,F,FORWARD,,,,25:00,
                """, table);
    }

    @Test
    void the_table_of_a_version_has_a_column_for_each_point_of_the_course() {
        var meet = new Meet(registration).withSplit("HALF").with("1", "2");
        meet.start(Meet.GUN);
        meet.send(List.of(Map.of(
                "sequence",
                100,
                "at",
                Meet.GUN.plusMillis(700_400).toString(),
                "point",
                "SPLIT",
                "split",
                "HALF",
                "bib",
                "1")));
        meet.tap("1", "PT25M");
        meet.tap("2", "PT26M");
        meet.publish("OFFICIAL");

        var table = Meet.anybody()
                .queryParam("format", "csv")
                .get("/races/{race}/results/versions/1", meet.race)
                .asString();

        assertEquals("""
                position,bib,name,club,category,time,sex,direction,status,rule,reason,mark,net,split_HALF
                1,1,Runner 1,,FS,00:25:00,F,FORWARD,,,,25:00,,00:11:40.400
                2,2,Runner 2,,FS,00:26:00,F,FORWARD,,,,26:00,,
                """, table);
    }

    @Test
    void neither_a_crossing_nor_a_version_nor_the_audit_can_be_changed_even_in_the_database() throws SQLException {
        var meet = started("1");
        meet.tap("1", "PT25M");
        meet.publish("OFFICIAL");

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : List.of("crossing", "publication", "audit")) {
                assertThrows(SQLException.class, () -> statement.executeUpdate("delete from " + table));
            }
        }
    }

    private Meet started(String... bibs) {
        var meet = new Meet(registration).with(bibs);
        meet.start(Meet.GUN).then().statusCode(200);
        return meet;
    }

    private static Response printed(Meet meet, int version) {
        return Meet.anybody().get("/races/{race}/results/versions/{version}", meet.race, version);
    }
}
