package org.backstretch.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every route with every actor. A cell is one letter: y lets in (any answer but 401, 403 and 404), n is 403, u is 401, h is
 * hidden (404). An unlisted route fails.
 */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class RoutesTest {
    /** The columns of the table. */
    private enum Actor {
        NOBODY,
        RUNNER,
        ORGANIZER,
        OTHER_ORGANIZER,
        OFFICIAL,
        OTHER_OFFICIAL,
        ADMIN,
        DEVICE,
        OTHER_DEVICE,
        REVOKED_DEVICE,
        FORGED_TOKEN
    }

    /** Public answers do not even look at a token, but for the one that says what its bearer may do. */
    private static final String PUBLIC = "yyyyyyyyyyy";

    /** Everybody is told that this race has no legs. */
    private static final String NO_RELAY = "hhhhhhhhhhh";

    private static final String PUBLIC_AND_PERSONAL = "yyyyyyyyyyu";
    private static final String OFFICIALS = "unynynynnnu";
    /** A race that has begun has no rehearsal, and a report no photo: for officials the route answers that there is none. */
    private static final String OFFICIALS_UNLESS_UNKNOWN = "unhnhnhnnnu";

    private static final String TIMEKEEPERS = "unynynyynyu";
    private static final String READING_TIMEKEEPERS = "unynynyynnu";
    private static final String DEVICES = "unnnnnnyyyu";
    private static final String DEVICES_BEFORE_THEIR_END = "unnnnnnyynu";
    /** Who has no person in registration yet is told to try again. */
    private static final String SIGNED_IN = "uhhhhhhnnnu";

    /** The entry asked for is nobody's of these. */
    private static final String MINE_OR_NOT_HERE = "uhhhhhhnnnu";

    private static final String MY_LIST = "uyyyyyynnnu";

    private static final String CHALLENGE_ORGANIZER = "unynnnynnnu";
    private static final String ORGANIZERS = "unynnnynnnu";

    /** Whose event it is, the file says; one that cannot be read is refused to those who might open it. */
    private static final String OPENERS = "unyynnynnnu";

    /** Whose role lets them review; that they have a hand in the race is refused by another answer than 403. */
    private static final String REVIEWERS = "unyynnynnnu";

    /** An official made the claim. */
    private static final String CLAIMANT = "unnnynnnnnu";

    private static final Map<String, String> TABLE = new LinkedHashMap<>();

    static {
        TABLE.put("GET /races/{race}", PUBLIC_AND_PERSONAL);
        TABLE.put("PUT /races/{race}/waves/{wave}/start", OFFICIALS);
        TABLE.put("DELETE /races/{race}/waves/{wave}/start", OFFICIALS);
        TABLE.put("GET /races/{race}/cockpit", OFFICIALS);
        TABLE.put("GET /races/{race}/still-out", OFFICIALS);
        TABLE.put("GET /races/{race}/start-times", OFFICIALS);
        TABLE.put("POST /races/{race}/start-times/preview", OFFICIALS);
        TABLE.put("PUT /races/{race}/start-times", OFFICIALS);
        TABLE.put("GET /races/{race}/rehearsals", OFFICIALS);
        TABLE.put("POST /races/{race}/rehearsals", OFFICIALS);
        TABLE.put("PUT /races/{race}/rehearsals/{rehearsal}/hidden", OFFICIALS_UNLESS_UNKNOWN);
        TABLE.put("DELETE /races/{race}/rehearsals/{rehearsal}/hidden", OFFICIALS_UNLESS_UNKNOWN);
        TABLE.put("PUT /races/{race}/rehearsals/{rehearsal}/conversion", OFFICIALS_UNLESS_UNKNOWN);
        TABLE.put("GET /races/{race}/audit", OFFICIALS);
        TABLE.put("POST /races/{race}/crossings", TIMEKEEPERS);
        TABLE.put("GET /races/{race}/crossings", OFFICIALS);
        TABLE.put("POST /races/{race}/bib-sequences", TIMEKEEPERS);
        TABLE.put("GET /races/{race}/streams", OFFICIALS);
        TABLE.put("GET /races/{race}/alignments", OFFICIALS);
        TABLE.put("POST /races/{race}/alignments/preview", OFFICIALS);
        TABLE.put("PUT /races/{race}/alignments", OFFICIALS);
        TABLE.put("DELETE /races/{race}/alignments/last", OFFICIALS);
        TABLE.put("GET /races/{race}/start-list-for-devices", READING_TIMEKEEPERS);
        TABLE.put("POST /races/{race}/crossing-imports", OFFICIALS);
        TABLE.put("GET /races/{race}/crossing-imports", OFFICIALS);
        TABLE.put("GET /races/{race}/crossing-imports/{import}", OFFICIALS);
        TABLE.put("PUT /races/{race}/crossing-imports/{import}/confirmation", OFFICIALS);
        TABLE.put("POST /races/{race}/passings", TIMEKEEPERS);
        TABLE.put("POST /races/{race}/paper-lists", OFFICIALS);
        TABLE.put("GET /events/{event}/chips", OFFICIALS);
        TABLE.put("PUT /events/{event}/chips", OFFICIALS);
        TABLE.put("POST /events/{event}/chips", OFFICIALS);
        TABLE.put("GET /races/{race}/dead-heats", PUBLIC);
        TABLE.put("PUT /races/{race}/dead-heats/{id}", OFFICIALS);
        TABLE.put("DELETE /races/{race}/dead-heats/{id}", OFFICIALS);
        TABLE.put("PUT /races/{race}/progression", ORGANIZERS);
        TABLE.put("DELETE /races/{race}/progression", ORGANIZERS);
        TABLE.put("GET /races/{race}/advancement", PUBLIC);
        TABLE.put("POST /races/{race}/draws", OFFICIALS);
        TABLE.put("PUT /races/{race}/draws", OFFICIALS);
        TABLE.put("PUT /races/{race}/waves/{wave}/timing-method", OFFICIALS);
        TABLE.put("GET /races/{race}/lanes", PUBLIC);
        TABLE.put("PUT /races/{race}/lanes", OFFICIALS);
        TABLE.put("POST /races/{race}/lanes/preview", OFFICIALS);
        TABLE.put("GET /races/{race}/awards", PUBLIC);
        TABLE.put("PUT /races/{race}/award-lists", ORGANIZERS);
        TABLE.put("DELETE /races/{race}/award-lists", ORGANIZERS);
        TABLE.put("GET /races/{race}/results", PUBLIC);
        TABLE.put("GET /races/{race}/results/versions", PUBLIC);
        TABLE.put("GET /races/{race}/results/versions/{version}", PUBLIC);
        TABLE.put("GET /races/{race}/publication", PUBLIC);
        TABLE.put("PUT /races/{race}/publication", OFFICIALS);
        TABLE.put("GET /races/{race}/publication/checklist", OFFICIALS);
        TABLE.put("PUT /races/{race}/results/versions/{version}/check", OFFICIALS);
        TABLE.put("DELETE /races/{race}/results/versions/{version}/check", OFFICIALS);
        TABLE.put("GET /races/{race}/results/versions/{version}/comparison", PUBLIC);
        TABLE.put("GET /races/{race}/row-checks", OFFICIALS);
        TABLE.put("PUT /races/{race}/row-checks", OFFICIALS);
        TABLE.put("DELETE /races/{race}/row-checks/{entry}", OFFICIALS);
        TABLE.put("PUT /races/{race}/protest-clock", OFFICIALS);
        TABLE.put("GET /races/{race}/protests", PUBLIC_AND_PERSONAL);
        TABLE.put("GET /races/{race}/infringements", PUBLIC_AND_PERSONAL);
        TABLE.put("POST /races/{race}/infringements", OFFICIALS);
        TABLE.put("PUT /infringements/{infringement}/state", OFFICIALS);
        TABLE.put("GET /infringements/{infringement}/photo", OFFICIALS_UNLESS_UNKNOWN);
        TABLE.put("PUT /infringements/{infringement}/photo", OFFICIALS);
        TABLE.put("DELETE /infringements/{infringement}/photo", OFFICIALS);
        TABLE.put("GET /races/{race}/companion-permits", OFFICIALS);
        TABLE.put("PUT /entries/{entry}/companion-permit", OFFICIALS);
        TABLE.put("DELETE /entries/{entry}/companion-permit", OFFICIALS);
        TABLE.put("POST /races/{race}/protests", OFFICIALS);
        TABLE.put("PUT /protests/{protest}/decision", OFFICIALS);
        TABLE.put("DELETE /protests/{protest}/decision", OFFICIALS);
        TABLE.put("GET /record-claims", PUBLIC_AND_PERSONAL);
        TABLE.put("POST /record-claims", OFFICIALS);
        TABLE.put("GET /record-claims/{claim}", PUBLIC_AND_PERSONAL);
        TABLE.put("PUT /record-claims/{claim}/reviews/{review}", REVIEWERS);
        TABLE.put("PUT /record-claims/{claim}/withdrawal", CLAIMANT);
        TABLE.put("PUT /crossings/{crossing}/assignment", OFFICIALS);
        TABLE.put("PUT /crossings/{crossing}/dismissal", OFFICIALS);
        TABLE.put("DELETE /crossings/{crossing}/dismissal", OFFICIALS);
        TABLE.put("PUT /entries/{entry}/outcome", OFFICIALS);
        TABLE.put("DELETE /entries/{entry}/outcome", OFFICIALS);
        TABLE.put("PUT /entries/{entry}/start-offset", OFFICIALS);
        TABLE.put("PUT /entries/{entry}/distance", OFFICIALS);
        TABLE.put("DELETE /entries/{entry}/distance", OFFICIALS);
        TABLE.put("PUT /entries/{entry}/legs/{leg}", OFFICIALS);
        TABLE.put("DELETE /entries/{entry}/legs/{leg}", OFFICIALS);
        TABLE.put("GET /races/{race}/legs", PUBLIC);
        TABLE.put("GET /races/{race}/legs/{leg}/results", NO_RELAY);
        TABLE.put("PUT /entries/{entry}/official-time", OFFICIALS);
        TABLE.put("DELETE /entries/{entry}/official-time", OFFICIALS);
        TABLE.put("GET /races/{race}/review", OFFICIALS);
        TABLE.put("GET /races/{race}/timing", OFFICIALS);
        TABLE.put("PUT /races/{race}/timing", OFFICIALS);
        TABLE.put("PUT /races/{race}/devices/{device}/offset", OFFICIALS);
        TABLE.put("DELETE /races/{race}/devices/{device}/offset", OFFICIALS);
        TABLE.put("POST /events/{event}/devices", OFFICIALS);
        TABLE.put("GET /events/{event}/devices", OFFICIALS);
        TABLE.put("DELETE /devices/{device}", OFFICIALS);
        TABLE.put("GET /devices/own", DEVICES_BEFORE_THEIR_END);
        TABLE.put("PUT /devices/own/health", DEVICES);
        TABLE.put("GET /events/{event}/file", OFFICIALS);
        TABLE.put("POST /event-files", OPENERS);
        TABLE.put("GET /challenges/{challenge}/activities", CHALLENGE_ORGANIZER);
        TABLE.put("PUT /challenges/{challenge}/activities/{activity}/correction", CHALLENGE_ORGANIZER);
        TABLE.put("GET /challenges/{challenge}/audit", CHALLENGE_ORGANIZER);
        TABLE.put("GET /me/results", MY_LIST);
        TABLE.put("GET /me/results/{entry}", MINE_OR_NOT_HERE);
        TABLE.put("POST /me/results/{entry}/protests", MINE_OR_NOT_HERE);
        TABLE.put("GET /me/activities", MY_LIST);
        TABLE.put("POST /me/activities", SIGNED_IN);
        TABLE.put("PUT /me/activities/{id}", SIGNED_IN);
        TABLE.put("DELETE /me/activities/{id}", SIGNED_IN);
    }

    private Teller registration;
    private Meet meet;
    private Meet other;
    private String device;
    private String otherDevice;
    private String revokedDevice;
    private UUID crossing;
    private ClubChallenge challenge;
    private UUID activity;
    private String file;
    private String protest;
    private String claim;
    private final UUID infringement = Ids.next();

    /** Before each test, for the address of the application is known only then. */
    @BeforeEach
    void open() {
        registration = new Teller();
        meet = new Meet(registration).with("1", "2");
        other = new Meet(registration).with("1");
        meet.start(Meet.GUN);
        crossing = meet.crossing(meet.tap("1", "PT25M"));
        meet.tap("2", "PT26M");
        meet.publish("OFFICIAL").then().statusCode(200);
        challenge = new ClubChallenge(meet.organizer, ClubChallenge.NOT_YET).told(registration);
        activity = challenge.run("5000");
        file = Upload.file(meet, "1,25:31\n").jsonPath().getString("id");
        protest = meet.asOfficial()
                .body(Map.of("by", "A coach", "ground", "A push"))
                .post("/races/{race}/protests", meet.race)
                .jsonPath()
                .getString("id");
        claim = meet.asOfficial()
                .body(Map.of("entryId", meet.idOf("2"), "scope", "COURSE"))
                .post("/record-claims")
                .jsonPath()
                .getString("id");
        meet.asOfficial()
                .body(Map.of("id", infringement, "bib", "1", "kind", "LANE"))
                .post("/races/{race}/infringements", meet.race)
                .then()
                .statusCode(200);
        device = mint(meet).code();
        otherDevice = mint(other).code();
        var revoked = mint(meet);
        meet.asOfficial().delete("/devices/{device}", revoked.id()).then().statusCode(204);
        revokedDevice = revoked.code();
    }

    @AfterEach
    void close() {
        registration.close();
    }

    @Test
    void every_route_is_listed() {
        Map<String, Map<String, Object>> paths = Meet.anybody()
                .accept("application/json")
                .get("/openapi?format=json")
                .jsonPath()
                .getMap("paths");
        var routes = new TreeSet<String>();
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(method ->
                        List.of("get", "put", "post", "delete", "patch").contains(method))
                .forEach(method ->
                        routes.add(method.toUpperCase(Locale.ROOT) + " " + path.replace("/api/results", ""))));

        assertEquals(new TreeSet<>(TABLE.keySet()), routes);
    }

    @Test
    void every_actor_gets_the_answer_of_the_table() {
        var wrong = new ArrayList<String>();
        TABLE.forEach((route, expected) -> {
            for (var actor : Actor.values()) {
                var answer = ask(route, actor);
                if (answer != expected.charAt(actor.ordinal())) {
                    wrong.add(
                            route + " as " + actor + ": " + answer + " instead of " + expected.charAt(actor.ordinal()));
                }
            }
        });

        assertEquals(List.of(), wrong);
    }

    private char ask(String route, Actor actor) {
        var method = route.substring(0, route.indexOf(' '));
        var path = path(route.substring(route.indexOf(' ') + 1));
        var asked = as(actor);
        var answer = (method.equals("GET") || method.equals("DELETE") ? asked : sending(route, asked))
                .queryParam("reason", "A reason")
                .queryParam("with", 1)
                .request(method, path);
        return switch (answer.statusCode()) {
            case 401 -> 'u';
            case 403 -> 'n';
            case 404 -> 'h';
            case 500 -> '!';
            default -> 'y';
        };
    }

    private RequestSpecification sending(String route, RequestSpecification asked) {
        if (route.equals("POST /event-files")) {
            return asked.contentType("application/zip").body(new byte[] {'P', 'K'});
        }
        return route.matches("POST .*/(crossing-imports|passings)|.*/chips|.*/photo")
                ? Upload.bytes(asked).body("1,25:31\n".getBytes(StandardCharsets.UTF_8))
                : asked.body(body(route));
    }

    private RequestSpecification as(Actor actor) {
        return switch (actor) {
            case NOBODY -> Meet.anybody();
            case RUNNER -> Meet.as(Tokens.runner(UUID.randomUUID()));
            case ORGANIZER -> Meet.as(Tokens.organizer(meet.organizer));
            case OTHER_ORGANIZER -> Meet.as(Tokens.organizer(other.organizer));
            case OFFICIAL -> meet.asOfficial();
            case OTHER_OFFICIAL -> other.asOfficial();
            case ADMIN -> Meet.as(Tokens.admin(UUID.randomUUID()));
            case DEVICE -> Meet.byCode(device);
            case OTHER_DEVICE -> Meet.byCode(otherDevice);
            case REVOKED_DEVICE -> Meet.byCode(revokedDevice);
            case FORGED_TOKEN -> Meet.as(Tokens.admin(UUID.randomUUID()) + "x");
        };
    }

    /** Each ask deletes or changes something of its own, so that no answer depends on the one before. */
    private String path(String template) {
        return template.replace("{race}", meet.race.toString())
                .replace("{wave}", meet.wave.toString())
                .replace("{rehearsal}", Ids.next().toString())
                .replace("{crossing}", crossing.toString())
                .replace("{entry}", meet.idOf("1").toString())
                .replace("{event}", meet.event.toString())
                .replace("{challenge}", challenge.id.toString())
                .replace("{activity}", activity.toString())
                .replace("{import}", file)
                .replace("{protest}", protest)
                .replace("{claim}", claim)
                .replace("{review}", Ids.next().toString())
                .replace("{infringement}", infringement.toString())
                .replace("{version}", "1")
                .replace("{leg}", "1")
                .replace("{device}", template.contains("/devices/") ? mint(meet).id() : "")
                .replace("{id}", Ids.next().toString());
    }

    private Map<String, Object> body(String route) {
        if (route.contains("/crossings") && route.startsWith("POST")) {
            return Map.of(
                    "device", UUID.randomUUID(), "bootId", "b", "crossings", List.of(Meet.stamp(1, "9", Meet.GUN)));
        }
        if (route.contains("/health")) {
            return Map.of("device", UUID.randomUUID(), "bootId", "b", "unsynced", 0);
        }
        if (route.contains("/bib-sequences")) {
            return Map.of(
                    "device", UUID.randomUUID(), "bootId", "b", "readings", List.of(Reader.reading(1, "9", null)));
        }
        if (route.contains("/timing-method")) {
            return Map.of("timing", "HAND");
        }
        if (route.contains("/timing")) {
            return Map.of("minimumMillis", 1);
        }
        if (route.contains("/start-times")) {
            return Map.of("times", List.of(Map.of("bib", "1", "start", "+1:30")), "reason", "A reason");
        }
        if (route.contains("/alignments")) {
            return Map.of(
                    "times", UUID.randomUUID(),
                    "bibs", UUID.randomUUID(),
                    "edits", List.of(),
                    "basedOn", "0-0-0-0123456789abcdef");
        }
        if (route.contains("/paper-lists")) {
            return Map.of("lines", List.of(Map.of("bib", "9", "time", "25:31")));
        }
        if (route.contains("/correction")) {
            return Map.of("refused", true, "reason", "A reason");
        }
        if (route.contains("/activities")) {
            return Map.of(
                    "startedAt",
                    "2026-06-03T17:10:00Z",
                    "zone",
                    "UTC",
                    "direction",
                    "BACKWARD",
                    "distanceMetres",
                    5000);
        }
        if (route.contains("/infringements")) {
            return Map.of("id", Ids.next(), "bib", "1", "kind", "LANE", "state", "CONFIRMED", "reason", "A reason");
        }
        if (route.contains("/protest")) {
            return Map.of(
                    "turn", "PAUSE", "by", "A coach", "ground", "A push", "decision", "REJECTED", "reason", "A reason");
        }
        if (route.contains("/distance")) {
            return Map.of("metres", 4_000, "reason", "A reason");
        }
        if (route.contains("/progression")) {
            return Map.of("nextRace", Ids.next(), "byPlace", 1, "byTime", 1, "lanes", 8);
        }
        if (route.contains("/award-lists")) {
            return Map.of("lists", List.of());
        }
        if (route.contains("/draws")) {
            return Map.of("among", List.of("1", "2"), "order", List.of("1", "2"));
        }
        if (route.contains("/lanes")) {
            return Map.of("way", "AS_ENTERED", "reason", "A reason");
        }
        if (route.contains("/record-claims")) {
            return Map.of("entryId", meet.idOf("1"), "scope", "COURSE", "verdict", "RATIFY", "reason", "A reason");
        }
        if (route.contains("/row-checks")) {
            return Map.of("rows", List.of(Map.of("entryId", meet.idOf("1"), "seen", "0".repeat(24))));
        }
        if (route.contains("/dead-heats")) {
            return Map.of("bibs", List.of("1", "2"));
        }
        return Map.of(
                "status", "OFFICIAL",
                "acceptDoubts", true,
                "reason", "A reason",
                "note", "A note",
                "outcome", "DID_NOT_FINISH",
                "offsetMillis", 1_000,
                "time", "25:31.4",
                "bib", "1",
                "name", "Finish",
                "kind", "TIMING");
    }

    private record Minted(String id, String code) {}

    private static Minted mint(Meet meet) {
        var minted = meet.asOfficial()
                .body(Map.of("name", "Finish", "kind", "TIMING"))
                .post("/events/{event}/devices", meet.event)
                .jsonPath();
        return new Minted(
                Objects.requireNonNull(minted.getString("id")), Objects.requireNonNull(minted.getString("code")));
    }
}
