package org.backstretch.registration.event;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.testing.Told;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class ArchiveTest {

    @Test
    void an_archived_event_is_read_and_not_changed() {
        var meet = Meet.open();
        var runner = Asking.runner();
        String own = runner.says(Map.of("forMe", true, "sex", "F", "birthDate", "1990-01-01"))
                .post(meet.entries())
                .path("id");
        var entry = meet.enter(Map.of("bib", "5"));
        put(meet, "closing").then().statusCode(200);

        put(meet, "archive").then().statusCode(200).body("status", equalTo("ARCHIVED"));

        var organizer = meet.organizer();
        for (var refused : List.of(
                organizer.says(Meet.eventPlan()).put("/events/" + meet.event()),
                organizer.says(Meet.racePlan(Map.of())).put("/races/" + meet.race()),
                organizer.says(Meet.racePlan(Map.of())).post("/events/" + meet.event() + "/races"),
                organizer.asks().delete("/races/" + meet.race()),
                organizer.says(Meet.somebody(Map.of())).post(meet.entries()),
                organizer.says(Map.of("bib", "6")).put("/entries/" + entry),
                organizer.says(Map.of()).put("/entries/" + entry + "/withdrawal"),
                runner.says(Map.of()).put("/entries/" + own + "/withdrawal"),
                organizer.says(Map.of("confirm", "ALL")).put("/events/" + meet.event() + "/safety-checklist"),
                put(meet, "opening"),
                put(meet, "closing"))) {
            refused.then().statusCode(409).body("type", equalTo("/problems/archived"));
        }
        Asking.nobody().get("/events/" + meet.event()).then().statusCode(200);
        Asking.nobody().get("/races/" + meet.race() + "/start-list").then().statusCode(200);
        organizer.asks().get("/events/" + meet.event() + "/audit").then().statusCode(200);
        await().until(() ->
                ((EventFact) Told.of(Topics.EVENTS, meet.event()).getLast()).status() == EventFact.Status.ARCHIVED);
    }

    @Test
    void out_of_the_archive_it_goes_on() {
        var meet = Meet.open();
        put(meet, "closing");
        put(meet, "archive");

        meet.organizer()
                .asks()
                .delete("/events/" + meet.event() + "/archive")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));

        put(meet, "opening").then().statusCode(200);
        meet.organizer()
                .asks()
                .get("/events/" + meet.event() + "/audit")
                .then()
                .body("items.deed", hasItems("archived", "taken-out-of-archive"));
    }

    @Test
    void what_still_takes_entries_is_not_archived() {
        var meet = Meet.open();

        put(meet, "archive").then().statusCode(409).body("type", equalTo("/problems/still-open"));
    }

    private static Response put(Meet meet, String what) {
        return meet.organizer().asks().put("/events/" + meet.event() + "/" + what);
    }
}
