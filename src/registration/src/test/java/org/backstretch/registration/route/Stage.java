package org.backstretch.registration.route;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.backstretch.kit.Ids;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Linked;
import org.backstretch.registration.testing.Meet;
import org.backstretch.registration.testing.Priced;
import org.jspecify.annotations.Nullable;

/** One of everything that a route can name, and everybody who may ask for it. */
final class Stage {
    private final Meet meet = Meet.open();
    private final Asking runner = Asking.runner();
    private final Asking official = meet.official("TIMEKEEPER");
    private final Map<Actor, Asking> asking = Map.of(
            Actor.RUNNER, runner,
            Actor.OTHER_RUNNER, Asking.runner(),
            Actor.ORGANIZER, meet.organizer(),
            Actor.OTHER_ORGANIZER, Asking.organizer(),
            Actor.OFFICIAL, official,
            Actor.ADMIN, Asking.admin());
    private static final Set<String> OF_DESK = Set.of("bib", "device", "conflict");

    private static @Nullable Stage everything;

    private final Map<String, Object> made = new HashMap<>();

    /** For this route: one of its own where asking changes what is there. */
    static Stage of(Route route) {
        if (!route.onlyReads()) {
            return new Stage(route);
        }
        if (everything == null) {
            everything = new Stage();
        }
        return everything;
    }

    /** With everything. */
    Stage() {
        this(name -> true);
    }

    /** With what this route names. */
    Stage(Route route) {
        this(route::names);
    }

    private Stage(Predicate<String> names) {
        Priced.of(meet, false, List.of(Map.of("amount", 1_500)));
        made.put("event", meet.event());
        made.put("race", meet.race());
        made.put("account", official.account());
        made.put("entry", ofRunner(meet.entries(), Map.of("forMe", true, "sex", "F", "birthDate", "1990-01-01"), "id"));
        make(names, "import", () -> file("/races/" + meet.race() + "/entry-imports", "name,sex\nUma Castell,F\n"));
        make(names, "series", () -> opened("/series/", Bodies.SERIES));
        if (names.test("challenge")) {
            var challenge = opened("/challenges/", Bodies.CHALLENGE);
            made.put("challenge", challenge);
            make(
                    names,
                    "member",
                    () -> ofRunner("/challenges/" + challenge + "/members", Map.of("zone", "UTC"), "memberId"));
        }
        make(names, "bankImport", () -> file("/events/" + meet.event() + "/bank-imports", Bodies.BANK));
        made.put("code", "TEN");
        make(names, "token", Stage::token);
        make(names, "appointment", this::appointment);
        make(
                names,
                "attachment",
                () -> file("/events/" + meet.event() + "/attachments/", "application/octet-stream", Bodies.PAPER));
        if (names.test("track")) {
            file("/races/" + meet.race() + "/track", "application/gpx+xml", Bodies.COURSE);
        }
        make(
                names,
                "request",
                () -> ofRunner("/organizer-requests", Map.of("reason", "Our club runs a backward mile."), "id"));
        make(names, "shared", this::shared);
        make(names, "question", this::question);
        make(names, "person", this::person);
        make(names, "relayMember", this::relayMember);
        make(names, "claim", this::claim);
        if (Pairs.NAMES.stream().anyMatch(names)) {
            made.putAll(Pairs.of(meet));
        }
        if (OF_DESK.stream().anyMatch(names)) {
            made.putAll(ofDesk());
        }
        if (names.test("emergency-contact")) {
            callSomebody();
        }
    }

    private void callSomebody() {
        ofOrganizer("/entries/" + made.get("entry") + "/emergency-contact", Bodies.CONTACT);
        if (made.containsKey("relayMember")) {
            var member = "/relay-members/" + made.get("relayMember");
            ofOrganizer(member + "/confirmation", Map.of("birthDate", "1990-01-01"));
            ofOrganizer(member + "/emergency-contact", Bodies.CONTACT);
        }
    }

    private void ofOrganizer(String path, Object body) {
        meet.organizer().says(body).put(path).then().statusCode(200);
    }

    private void make(Predicate<String> names, String name, Supplier<Object> thing) {
        if (names.test(name)) {
            made.put(name, thing.get());
        }
    }

    /** @param path the id of the file follows, where it ends so */
    private UUID file(String path, String type, byte[] content) {
        var id = Ids.next();
        var whole = path.endsWith("/") ? path + id : path;
        meet.organizer()
                .asks()
                .contentType(type)
                .body(content)
                .put(whole)
                .then()
                .statusCode(200);
        return id;
    }

    private String appointment() {
        return meet.organizer()
                .asks()
                .get("/events/" + meet.event() + "/officials")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
    }

    private Map<String, Object> ofDesk() {
        var organizer = meet.organizer();
        var event = "/events/" + meet.event();
        organizer
                .says(Map.of())
                .put("/races/" + meet.race() + "/lost-bibs/9")
                .then()
                .statusCode(200);
        String device = organizer
                .says(Map.of("name", "Tent"))
                .post(event + "/desk-devices")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        organizer
                .says(Map.of("checkIns", List.of(Bodies.checkIn(UUID.randomUUID()))))
                .post(event + "/check-ins")
                .then()
                .statusCode(200);
        String conflict = organizer
                .asks()
                .get(event + "/check-in-conflicts")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        return Map.of("bib", "9", "device", device, "conflict", conflict);
    }

    private UUID ofRunner(String path, Map<String, ?> body, String name) {
        return UUID.fromString(
                runner.says(body).post(path).then().statusCode(201).extract().path(name));
    }

    /** Of a team whose captain the runner is. */
    private String relayMember() {
        var relay = race(Map.of("discipline", "OTHER", "legs", List.of(Map.of(), Map.of())));
        var team = ofRunner("/races/" + relay + "/team-entries", Bodies.team(), "id");
        var members = runner.asks().get("/entries/" + team + "/members").then().extract();
        made.put("team", team);
        made.put("teammate", members.path("id[1]"));
        return members.path("id[0]");
    }

    String race(Map<String, ?> more) {
        return meet.organizer()
                .says(Meet.racePlan(more))
                .post("/events/" + meet.event() + "/races")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String claim() {
        return asking.getOrDefault(Actor.OTHER_RUNNER, runner)
                .says(Map.of())
                .put("/entries/" + meet.enter(Map.of()) + "/claim")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private String question() {
        return meet.organizer()
                .says(Map.of("kind", "YES_NO", "label", "Camping"))
                .post("/events/" + meet.event() + "/questions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The runner, who lets everybody see her race. */
    private String person() {
        runner.says(Map.of("answers", List.of(Map.of("kind", "PUBLIC_PROFILE", "answer", "GIVEN"))))
                .put("/entries/" + made.get("entry") + "/consents")
                .then()
                .statusCode(200);
        return runner.asks().get("/me").then().extract().path("id");
    }

    private String shared() {
        return meet.organizer()
                .says(Map.of("name", "Stadium", "capacity", 900, "races", List.of(meet.race(), race(Map.of()))))
                .post("/events/" + meet.event() + "/shared-capacities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
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
        return knock(
                actor == Actor.NOBODY
                        ? Knock.NOBODY
                        : "Bearer " + asking.getOrDefault(actor, runner).token(),
                route);
    }

    /** As a phone at the desk with this code. */
    int ask(String code, Route route) {
        return knock("Device " + code, route);
    }

    /** As somebody with this link. */
    int ask(Linked linked, Route route) {
        return knock(linked.authorization(), route);
    }

    private int knock(String authorization, Route route) {
        return Knock.status(authorization, route, route.address(made), body(route));
    }

    Meet meet() {
        return meet;
    }

    UUID id(String name) {
        return UUID.fromString(String.valueOf(made.get(name)));
    }

    /** For tests that go on with another one. */
    void put(String name, UUID thing) {
        made.put(name, thing);
    }

    /** The code of a phone at the desk of the event. */
    String phone() {
        return minted(meet).path("code");
    }

    String phoneOfAnotherEvent() {
        return minted(Meet.open()).path("code");
    }

    String phoneThatHasEnded() {
        var minted = minted(meet);
        meet.organizer()
                .asks()
                .delete("/events/" + meet.event() + "/desk-devices/" + minted.path("id"))
                .then()
                .statusCode(204);
        return minted.path("code");
    }

    private static ExtractableResponse<Response> minted(Meet at) {
        return at.organizer()
                .says(Map.of("name", "Tent"))
                .post("/events/" + at.event() + "/desk-devices")
                .then()
                .statusCode(201)
                .extract();
    }

    /** A good one. */
    Object body(Route route) {
        return Pairs.body(route, made).orElseGet(() -> Bodies.of(route));
    }

    /** As the organizer or, where only a runner may, the runner. */
    Response say(Actor actor, Route route, Object body, String key) {
        return asking.getOrDefault(actor, runner)
                .asks()
                .header("Idempotency-Key", key)
                .contentType(Knock.type(route, body))
                .body(body)
                .request(route.method(), route.address(made));
    }
}
