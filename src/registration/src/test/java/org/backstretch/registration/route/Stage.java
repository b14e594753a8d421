package org.backstretch.registration.route;

import static java.util.Map.entry;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.backstretch.registration.testing.Priced;

/** One of everything that a route can name, and everybody who may ask for it. */
final class Stage {
    private final Meet meet = Meet.open();
    private final Asking runner = Asking.runner();
    private final Asking official = Asking.runner();
    private final Map<Actor, Asking> asking = Map.of(
            Actor.RUNNER, runner,
            Actor.OTHER_RUNNER, Asking.runner(),
            Actor.ORGANIZER, meet.organizer(),
            Actor.OTHER_ORGANIZER, Asking.organizer(),
            Actor.OFFICIAL, official,
            Actor.ADMIN, Asking.admin());
    private final Map<String, Object> ids;

    Stage() {
        official.asks().get("/me").then().statusCode(200);
        meet.organizer()
                .says(Map.of("email", official.email(), "role", "TIMEKEEPER"))
                .post("/events/" + meet.event() + "/officials")
                .then()
                .statusCode(201);
        var challenge = opened("/challenges/", Bodies.CHALLENGE);
        Priced.of(meet, false, List.of(Map.of("amount", 1_500)));
        ids = Map.ofEntries(
                entry("event", meet.event()),
                entry("race", meet.race()),
                entry("account", official.account()),
                entry(
                        "entry",
                        ofRunner(meet.entries(), Map.of("forMe", true, "sex", "F", "birthDate", "1990-01-01"), "id")),
                entry("import", file("/races/" + meet.race() + "/entry-imports", "name,sex\nUma Castell,F\n")),
                entry("bankImport", file("/events/" + meet.event() + "/bank-imports", Bodies.BANK)),
                entry("code", "TEN"),
                entry("club", club()),
                entry("token", token()),
                entry("series", opened("/series/", Bodies.SERIES)),
                entry("challenge", challenge),
                entry("member", ofRunner("/challenges/" + challenge + "/members", Map.of("zone", "UTC"), "memberId")));
    }

    private UUID ofRunner(String path, Map<String, ?> body, String name) {
        return UUID.fromString(
                runner.says(body).post(path).then().statusCode(201).extract().path(name));
    }

    private String club() {
        meet.enter(Map.of("clubName", "Stage Runners"));
        return Asking.nobody()
                .get("/clubs?search=stage runners")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    /** Of a calendar that nobody on the stage renews. */
    private static String token() {
        var path = Asking.runner()
                .asks()
                .put("/me/calendar-feed")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("path");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String file(String path, String csv) {
        return meet.organizer()
                .asks()
                .contentType("text/csv")
                .body(csv)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private UUID opened(String path, Object body) {
        var id = Ids.next();
        meet.organizer().says(body).put(path + id).then().statusCode(201);
        meet.organizer().asks().put(path + id + "/opening").then().statusCode(200);
        return id;
    }

    /** The status of the answer. */
    int ask(Actor actor, Route route) {
        var request = actor == Actor.NOBODY
                ? Asking.nobody()
                : asking.getOrDefault(actor, runner).asks();
        return send(request, route, Bodies.of(route)).statusCode();
    }

    /** As the organizer or, where only a runner may, the runner. */
    Response say(Actor actor, Route route, Object body, String key) {
        return send(asking.getOrDefault(actor, runner).asks().header("Idempotency-Key", key), route, body);
    }

    private Response send(RequestSpecification request, Route route, Object body) {
        var sent = switch (body) {
            case String csv -> request.contentType("text/csv").body(csv);
            case byte[] file -> request.contentType("application/zip").body(file);
            default ->
                route.method().equals("GET")
                        ? request
                        : request.contentType(ContentType.JSON).body(body);
        };
        return sent.request(route.method(), route.address(ids));
    }
}
