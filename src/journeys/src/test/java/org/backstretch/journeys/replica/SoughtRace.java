package org.backstretch.journeys.replica;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.local.up.Replica;

/** A race that more want into than there are places, asked for at several replicas in turn. */
record SoughtRace(List<URI> replicas, OwnKey key, UUID organizer, String event, String race) {
    private static final String BASE = "/api/registration";
    /** Else a place would be held for who has not agreed yet, and nobody confirmed. */
    private static final Map<String, ?> NOTHING_TO_AGREE_TO = Map.of(
            "kinds",
            List.of(
                    Map.of("kind", "RULES_AND_WAIVER", "need", "NOT_ASKED"),
                    Map.of("kind", "HEALTH", "need", "NOT_ASKED")));

    /** Open, and with a waiting list. */
    static SoughtRace of(int places, OwnKey key, Replica... replicas) {
        var organizer = UUID.randomUUID();
        var addresses = List.of(replicas).stream().map(Replica::address).toList();
        var asking = asking(addresses.getFirst(), key.token(organizer, "runner", "organizer"));
        String event = given(asking)
                .body(Map.of(
                        "name", "Sought Night",
                        "place", "Cupar",
                        "country", "GB",
                        "firstDay", "2035-06-01",
                        "zone", "Europe/London"))
                .post("/events")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String race = given(asking)
                .body(Map.of(
                        "name",
                        "Backward Mile",
                        "discipline",
                        "MILER",
                        "capacity",
                        places,
                        "plannedStart",
                        "2035-06-01T17:00:00Z"))
                .post("/events/" + event + "/races")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given(asking)
                .body(Map.of("waitingList", true))
                .put("/races/" + race + "/entry-terms")
                .then()
                .statusCode(200);
        given(asking)
                .body(NOTHING_TO_AGREE_TO)
                .put("/events/" + event + "/consent-texts")
                .then()
                .statusCode(200);
        given(asking)
                .body(Map.of("confirm", "ALL"))
                .put("/events/" + event + "/safety-checklist")
                .then()
                .statusCode(200);
        given(asking).put("/events/" + event + "/opening").then().statusCode(200);
        return new SoughtRace(addresses, key, organizer, event, race);
    }

    private static RequestSpecification asking(URI replica, String token) {
        return given().baseUri(replica.toString())
                .basePath(BASE)
                .contentType(ContentType.JSON)
                .auth()
                .oauth2(token);
    }

    /** Signed in already. */
    Seeker seeker(int turn) {
        return new Seeker(
                at(turn).resolve(BASE + "/races/" + race + "/entries"),
                key.token(UUID.randomUUID(), "runner"),
                UUID.randomUUID());
    }

    /** As everybody may. */
    Response look(int turn) {
        return given().baseUri(at(turn).toString()).basePath(BASE).get("/races/" + race);
    }

    Response withdraw(int turn, String entry) {
        return byOrganizer(turn).body(Map.of()).put("/entries/" + entry + "/withdrawal");
    }

    Response accept(int turn, String entry) {
        return byOrganizer(turn).body(Map.of()).put("/entries/" + entry + "/offer/acceptance");
    }

    /** The ids of those in a state; of those who wait, in their order. */
    List<String> entries(String status) {
        return byOrganizer(0)
                .queryParam("status", status)
                .queryParam("size", 500)
                .get("/races/" + race + "/entries")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    int count(String status) {
        return byOrganizer(0)
                .queryParam("status", status)
                .queryParam("size", 1)
                .get("/races/" + race + "/entries")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    private RequestSpecification byOrganizer(int turn) {
        return asking(at(turn), key.token(organizer, "runner", "organizer"));
    }

    private URI at(int turn) {
        return replicas.get(turn % replicas.size());
    }
}
