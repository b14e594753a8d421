package org.backstretch.journeys.browser;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.journeys.stack.Stack;

/** An event in a month that takes entries, with one race; planned by the API. */
final class EnteringMeet {
    final UUID race = UUID.randomUUID();
    final UUID event = UUID.randomUUID();
    private final Stack stack = Stack.running();
    private final String token = stack.token("organizer");

    EnteringMeet(String name, Map<String, ?> more) {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(30);
        put(
                "/events/" + event,
                Map.of(
                        "name",
                        name,
                        "place",
                        "Augsburg",
                        "country",
                        "DE",
                        "firstDay",
                        day.toString(),
                        "lastDay",
                        day.toString(),
                        "zone",
                        "Europe/Berlin"));
        var plan = new HashMap<String, Object>(Map.of(
                "eventId",
                event,
                "name",
                name,
                "discipline",
                "OTHER",
                "directions",
                List.of("BACKWARD"),
                "plannedStart",
                day + "T16:00:00Z"));
        plan.putAll(more);
        put("/races/" + race, plan);
        put("/races/" + race + "/entry-terms", Map.of("waitingList", true));
        put("/events/" + event + "/safety-checklist", Map.of("confirm", "ALL"));
        put("/events/" + event + "/opening", Map.of());
    }

    String enter(String given, String family) {
        return ok(asOrganizer()
                        .body(Map.of("givenName", given, "familyName", family, "sex", "F"))
                        .post("/races/" + race + "/entries"))
                .jsonPath()
                .getString("id");
    }

    /** One of these has to be chosen by whoever enters. */
    void ask(String label, String... options) {
        ok(asOrganizer()
                .body(Map.of("kind", "CHOICE", "label", label, "required", true, "options", List.of(options)))
                .post("/events/" + event + "/questions"));
    }

    void withdraw(String entry) {
        put("/entries/" + entry + "/withdrawal", Map.of());
    }

    void put(String path, Object body) {
        ok(asOrganizer().body(body).put(path));
    }

    private RequestSpecification asOrganizer() {
        return given().baseUri(stack.frontDoor())
                .basePath("/api/registration")
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON);
    }

    private static Response ok(Response answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return answer;
    }
}
