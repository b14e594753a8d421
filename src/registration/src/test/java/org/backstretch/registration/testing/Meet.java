package org.backstretch.registration.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An event with one race, made over HTTP by its organizer. */
public record Meet(Asking organizer, UUID event, UUID race) {

    /** So that whoever enters is confirmed at once, unless a test is about consents. */
    private static final Map<String, ?> ASKS_NOTHING = needing("NOT_ASKED");

    /** What an event asks by itself. */
    private static final Map<String, ?> ASKS_AS_USUAL = needing("REQUIRED");

    private static Map<String, ?> needing(String need) {
        return Map.of(
                "kinds",
                List.of(Map.of("kind", "RULES_AND_WAIVER", "need", need), Map.of("kind", "HEALTH", "need", need)));
    }

    /** A draft with one backward race, where nothing has to be agreed to. */
    public static Meet draft(Map<String, ?> more) {
        var organizer = Asking.organizer();
        var event = UUID.fromString(organizer
                .says(eventPlan())
                .post("/events")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        organizer
                .says(ASKS_NOTHING)
                .put("/events/" + event + "/consent-texts")
                .then()
                .statusCode(200);
        var race = UUID.fromString(organizer
                .says(racePlan(more))
                .post("/events/" + event + "/races")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        return new Meet(organizer, event, race);
    }

    public static Meet open() {
        return open(Map.of());
    }

    public static Meet open(Map<String, ?> more) {
        var meet = draft(more);
        meet.answerSafety();
        meet.organizer.asks().put("/events/" + meet.event + "/opening").then().statusCode(200);
        return meet;
    }

    /** Without that a draft does not open. */
    public void answerSafety() {
        organizer
                .says(Map.of("confirm", "ALL"))
                .put("/events/" + event + "/safety-checklist")
                .then()
                .statusCode(200);
    }

    /** One where runners agree to the rules and declare to be fit, and are asked about photographs. */
    public static Meet asking() {
        return asking(Map.of());
    }

    public static Meet asking(Map<String, ?> more) {
        var meet = open(more);
        meet.organizer
                .says(Map.of("kinds", List.of(Map.of("kind", "PHOTO", "need", "OPTIONAL"))))
                .put("/events/" + meet.event + "/consent-texts")
                .then()
                .statusCode(200);
        meet.organizer
                .says(ASKS_AS_USUAL)
                .put("/events/" + meet.event + "/consent-texts")
                .then()
                .statusCode(200);
        return meet;
    }

    public static Map<String, Object> eventPlan() {
        return Map.of(
                "name", "Backward Mile Night",
                "place", "Cupar",
                "country", "GB",
                "firstDay", "2027-06-01",
                "lastDay", "2027-06-01",
                "zone", "Europe/London");
    }

    public static Map<String, Object> racePlan(Map<String, ?> more) {
        var plan = new HashMap<String, Object>(Map.of(
                "name", "Backward Mile",
                "discipline", "MILER",
                "directions", List.of("BACKWARD", "FORWARD"),
                "plannedStart", "2027-06-01T17:00:00Z"));
        plan.putAll(more);
        return plan;
    }

    public static Map<String, Object> somebody(Map<String, ?> more) {
        var form = new HashMap<String, Object>(Map.of("givenName", "Uma", "familyName", "Castell", "sex", "F"));
        form.putAll(more);
        return form;
    }

    public String entries() {
        return "/races/" + race + "/entries";
    }

    /** Somebody who was asked to be an official and has accepted. */
    public Asking official(String role) {
        var official = Asking.runner();
        official.asks().get("/me").then().statusCode(200);
        official.says(Map.of())
                .put("/appointments/" + invite(official.email(), role) + "/acceptance")
                .then()
                .statusCode(200);
        return official;
    }

    /** Asks whoever has this address. */
    public String invite(String email, String role) {
        return organizer
                .says(Map.of("email", email, "role", role))
                .post("/events/" + event + "/officials")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** An entry by the organizer. */
    public UUID enter(Map<String, ?> more) {
        return UUID.fromString(organizer
                .says(somebody(more))
                .post(entries())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
