package org.backstretch.registration.entry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

/** From the heats into the final. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class AdvancingTest {
    private static final List<Map<String, String>> HEATS = List.of(
            Map.of("name", "Heat 1", "plannedStart", "2027-06-01T17:00:00Z"),
            Map.of("name", "Heat 2", "plannedStart", "2027-06-01T17:10:00Z"));

    @Test
    void the_qualified_run_the_final_as_they_ran_the_heats() {
        var heats = Meet.open();
        var ada = heats.enter(Map.of("bib", "7", "clubName", "Fife AC", "birthDate", "1980-02-29", "category", "F35"));
        var last = finalOf(heats, Map.of());

        bring(heats, last, ada)
                .then()
                .statusCode(200)
                .body("made", equalTo(1))
                .body("entries[0].from", equalTo(ada.toString()));

        Asking.nobody()
                .get("/races/" + last + "/start-list")
                .then()
                .body("items.bib", contains("7"))
                .body("items[0].clubName", equalTo("Fife AC"))
                .body("items[0].category", equalTo("F35"))
                .body("items[0].direction", equalTo("BACKWARD"));
    }

    @Test
    void what_was_said_for_the_heats_holds_for_the_final() {
        var heats = Meet.asking();
        var ada = heats.enter(Map.of("bib", "7"));
        var given = List.of(
                Map.of("kind", "RULES_AND_WAIVER", "answer", "GIVEN"), Map.of("kind", "HEALTH", "answer", "GIVEN"));
        say(heats, ada, "/consents", Map.of("answers", given));
        say(heats, ada, "/emergency-contact", Map.of("name", "Bea Reyes", "phone", "+49 821 5550"));
        say(heats, ada, "/company", Map.of("companion", "Cleo Wolf", "spotter", ""));
        var last = finalOf(heats, Map.of());

        bring(heats, last, ada);

        var finalist = "/entries/" + list(heats, last).jsonPath().getString("[0].entryId");
        heats.organizer().asks().get(finalist + "/missing").then().body("$", hasSize(0));
        heats.organizer().asks().get(finalist + "/emergency-contact").then().body("name", equalTo("Bea Reyes"));
        heats.organizer().asks().get(finalist + "/company").then().body("companion", equalTo("Cleo Wolf"));
    }

    private static void say(Meet heats, UUID entry, String what, Object body) {
        heats.organizer().says(body).put("/entries/" + entry + what).then().statusCode(200);
    }

    @Test
    void brought_again_nothing_changes_and_what_the_heats_correct_follows() {
        var heats = Meet.open();
        var ada = heats.enter(Map.of("bib", "7"));
        var last = finalOf(heats, Map.of());
        bring(heats, last, ada);

        var answers = Parallel.ask(4, i -> bring(heats, last, ada).jsonPath().getInt("unchanged"));
        heats.organizer().says(Map.of("bib", "8")).put("/entries/" + ada).then().statusCode(200);

        assertEquals(List.of(1, 1, 1, 1), answers);
        bring(heats, last, ada).then().body("changed", equalTo(1)).body("entries.bib", contains("8"));
    }

    @Test
    void one_who_cannot_come_keeps_everybody_out() {
        var heats = Meet.open();
        var ada = heats.enter(Map.of("bib", "7"));
        var gone = heats.enter(Map.of("bib", "8"));
        heats.organizer().asks().put("/entries/" + gone + "/withdrawal");
        var stranger = Meet.open().enter(Map.of("bib", "9"));
        var last = finalOf(heats, Map.of("capacity", 1));

        bring(heats, last, ada, gone).then().statusCode(400).body("field", equalTo("entries"));
        bring(heats, last, ada, stranger).then().statusCode(400).body("field", equalTo("entries"));
        bring(heats, last, ada, ada).then().statusCode(400).body("field", equalTo("entries"));
        bring(heats, last, ada, heats.enter(Map.of("bib", "10")))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/sold-out"));
        list(heats, last).then().body("$", hasSize(0));
    }

    @Test
    void who_no_longer_advances_stays_until_withdrawn_and_can_come_back() {
        var heats = Meet.open();
        var ada = heats.enter(Map.of("bib", "7"));
        var bea = heats.enter(Map.of("bib", "8"));
        var last = finalOf(heats, Map.of());
        bring(heats, last, ada);

        bring(heats, last, bea).then().body("made", equalTo(1)).body("entries.bib", contains("7", "8"));
        var first = list(heats, last).jsonPath().getString("[0].entryId");
        heats.organizer().asks().put("/entries/" + first + "/withdrawal").then().statusCode(200);
        list(heats, last).then().body("status", contains("WITHDRAWN", "CONFIRMED"));
        bring(heats, last, ada).then().body("changed", equalTo(1));
        list(heats, last).then().body("status", contains("CONFIRMED", "CONFIRMED"));
    }

    @Test
    void somebody_entered_by_hand_before_is_the_same_runner() {
        var heats = Meet.open();
        var ada = heats.enter(Map.of("bib", "7", "clubName", "Fife AC"));
        var last = finalOf(heats, Map.of());
        heats.organizer().says(Meet.somebody(Map.of("bib", "7"))).post("/races/" + last + "/entries");

        bring(heats, last, ada).then().body("changed", equalTo(1)).body("made", equalTo(0));

        Asking.nobody()
                .get("/races/" + last + "/start-list")
                .then()
                .body("total", equalTo(1))
                .body("items[0].clubName", equalTo("Fife AC"));
    }

    @Test
    void entries_are_put_into_heats_all_or_none() {
        var meet = Meet.open(Map.of("waves", HEATS));
        var ada = meet.enter(Map.of("bib", "7"));
        var bea = meet.enter(Map.of("bib", "8"));
        var waves = Asking.nobody().get("/races/" + meet.race()).jsonPath().getList("waves.id", String.class);

        put(meet, Map.of("waveId", waves.get(1), "entries", List.of(bea, UUID.randomUUID())))
                .then()
                .statusCode(400)
                .body("field", equalTo("entries"));
        put(meet, Map.of("waveId", UUID.randomUUID(), "entries", List.of(bea)))
                .then()
                .statusCode(400)
                .body("field", equalTo("waveId"));
        names(meet).then().body("items.waveName", contains("Heat 1", "Heat 1"));

        put(meet, Map.of("waveId", waves.get(1), "entries", List.of(ada, bea)))
                .then()
                .statusCode(200)
                .body("moved", equalTo(2));
        put(meet, Map.of("waveId", waves.get(0), "entries", List.of(ada)))
                .then()
                .body("moved", equalTo(1));
        names(meet).then().body("items.waveName", containsInAnyOrder("Heat 1", "Heat 2"));
    }

    private static Response put(Meet meet, Map<String, Object> heat) {
        return meet.organizer().says(Map.of("heats", List.of(heat))).put("/races/" + meet.race() + "/heats");
    }

    private static Response names(Meet meet) {
        return Asking.nobody().get("/races/" + meet.race() + "/start-list");
    }

    private static String finalOf(Meet heats, Map<String, ?> more) {
        return heats.organizer()
                .says(Meet.racePlan(more))
                .post("/events/" + heats.event() + "/races")
                .jsonPath()
                .getString("id");
    }

    private static Response bring(Meet heats, String last, UUID... entries) {
        var wanted = Arrays.stream(entries).map(entry -> Map.of("from", entry)).toList();
        return heats.organizer().says(Map.of("entries", wanted)).post("/races/" + last + "/advancing-entries");
    }

    private static Response list(Meet heats, String last) {
        return heats.organizer().asks().get("/races/" + last + "/advancing-entries");
    }
}
