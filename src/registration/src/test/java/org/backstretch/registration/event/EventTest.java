package org.backstretch.registration.event;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Told;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class EventTest {

    @Test
    void a_draft_is_seen_by_its_organizer_and_officials_only() {
        var meet = Meet.draft(Map.of());
        var official = official(meet);

        for (var path :
                List.of("/events/" + meet.event(), "/races/" + meet.race(), "/races/" + meet.race() + "/start-list")) {
            Asking.nobody().get(path).then().statusCode(404);
            Asking.organizer().asks().get(path).then().statusCode(404);
            meet.organizer().asks().get(path).then().statusCode(200);
            official.asks().get(path).then().statusCode(200);
            Asking.admin().asks().get(path).then().statusCode(200);
        }
        Asking.nobody()
                .get("/events?size=500")
                .then()
                .body("items.id", not(hasItem(meet.event().toString())));
        official.asks()
                .get("/events?mine=true")
                .then()
                .body("items.id", contains(meet.event().toString()));
    }

    @Test
    void an_event_without_a_race_cannot_be_opened() {
        var organizer = Asking.organizer();
        String event = organizer.says(Meet.eventPlan()).post("/events").path("id");
        organizer.says(Map.of("confirm", "ALL")).put("/events/" + event + "/safety-checklist");

        var refused = organizer.asks().put("/events/" + event + "/opening");

        refused.then().statusCode(409).body("type", equalTo("/problems/no-race"));
    }

    @Test
    void an_open_event_is_listed_with_its_races() {
        var meet = Meet.open();

        var listed = Asking.nobody().get("/events?when=upcoming&size=500");

        listed.then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.races[0].name".formatted(meet.event()), equalTo("Backward Mile"))
                .body("items.find { it.id == '%s' }.youMay.edit".formatted(meet.event()), equalTo(false));
        Asking.nobody()
                .get("/events?when=past&size=500")
                .then()
                .body("items.id", not(hasItem(meet.event().toString())));
        Asking.nobody().get("/events?search=nowhere%20at%20all").then().body("total", equalTo(0));
        Asking.nobody().get("/events?when=sometimes").then().statusCode(400);
    }

    @Test
    void an_organizer_chooses_the_id_and_repeats_without_harm() {
        var organizer = Asking.organizer();
        var id = Ids.next();

        organizer
                .says(Meet.eventPlan())
                .put("/events/" + id)
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/registration/events/" + id));
        organizer
                .says(Meet.eventPlan())
                .put("/events/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id.toString()));
        Asking.organizer().says(Meet.eventPlan()).put("/events/" + id).then().statusCode(404);
    }

    @Test
    void an_official_is_appointed_by_address_and_told_to_the_other_services() {
        var meet = Meet.open();

        var official = official(meet);

        await().until(() -> official(meet.event(), official.account()));
        meet.organizer()
                .asks()
                .get("/events/" + meet.event() + "/officials")
                .then()
                .body("account", contains(official.account().toString()))
                .body("role", contains("TIMEKEEPER"));
        meet.organizer()
                .asks()
                .delete("/events/" + meet.event() + "/officials/" + official.account())
                .then()
                .statusCode(204);
        await().until(() -> !official(meet.event(), official.account()));
    }

    @Test
    void what_cannot_be_is_refused_with_the_field() {
        var organizer = Asking.organizer();
        var plan = new HashMap<>(Meet.eventPlan());

        plan.put("zone", "Europe/Atlantis");
        organizer.says(plan).post("/events").then().statusCode(400).body("field", equalTo("zone"));
        plan.put("zone", "Europe/London");
        plan.put("lastDay", "2027-05-31");
        organizer.says(plan).post("/events").then().statusCode(400).body("field", equalTo("lastDay"));
        plan.put("lastDay", "2027-06-01");
        plan.put("name", "x".repeat(121));
        organizer.says(plan).post("/events").then().statusCode(400).body("violations", hasSize(1));
    }

    @Test
    void the_trail_says_who_did_what() {
        var meet = Meet.open();
        var entry = meet.enter(Map.of("bib", "5"));
        meet.organizer().says(Map.of("reason", "ill")).put("/entries/" + entry + "/withdrawal");

        var trail = meet.organizer().asks().get("/events/" + meet.event() + "/audit");

        trail.then()
                .statusCode(200)
                .body("items.deed", contains("withdrawn", "made", "opened", "safety-answered", "made", "consents-asked", "made"))
                .body("items[0].account", equalTo(meet.organizer().account().toString()))
                .body("items[0].from.status", equalTo("CONFIRMED"))
                .body("items[0].to.status", equalTo("WITHDRAWN"))
                .body("items[0].reason", equalTo("ill"));
    }

    private static Asking official(Meet meet) {
        return meet.official("TIMEKEEPER");
    }

    private static boolean official(UUID event, UUID account) {
        var told = Told.of(Topics.EVENTS, event);
        return !told.isEmpty()
                && ((EventFact) told.getLast())
                        .officials().stream().anyMatch(each -> each.account().equals(account));
    }
}
