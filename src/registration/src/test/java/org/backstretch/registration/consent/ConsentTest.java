package org.backstretch.registration.consent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class ConsentTest {
    private static final String RULES = "items.find { it.kind == 'RULES_AND_WAIVER' }";
    private static final String PHOTO = "items.find { it.kind == 'PHOTO' }";

    private Meet meet;
    private final Asking runner = Asking.runner();

    @Inject
    EntityManager entities;

    @BeforeEach
    void an_open_meet() {
        meet = Meet.asking();
    }

    @Test
    void consents_are_asked_apart_and_nothing_is_given_beforehand() {
        var entry = enter("1990-01-01");

        var asked = runner.asks().get(consents(entry));

        asked.then()
                .statusCode(200)
                .body("items.kind", contains("RULES_AND_WAIVER", "HEALTH", "PHOTO", "PUBLIC_PROFILE"))
                .body("items.need", contains("REQUIRED", "REQUIRED", "OPTIONAL", "OPTIONAL"))
                .body("items.answer", contains(nullValue(), nullValue(), nullValue(), nullValue()))
                .body("language", equalTo("EN"))
                .body("needsGuardian", equalTo(false))
                .body(RULES + ".text", containsString("backward"));
    }

    @Test
    void a_consent_is_kept_with_its_text_and_taking_it_back_is_kept_too() {
        var entry = enter("1990-01-01");
        says(runner, entry, "PHOTO", "GIVEN").then().statusCode(200).body(PHOTO + ".answer", equalTo("GIVEN"));

        var back = says(runner, entry, "PHOTO", "WITHDRAWN");

        back.then()
                .body(PHOTO + ".answer", equalTo("WITHDRAWN"))
                .body("history.answer", contains("GIVEN", "WITHDRAWN"))
                .body("history.version", contains(1, 1))
                .body("history.way", contains("ACCOUNT", "ACCOUNT"))
                .body("history.givenBy", contains("Ada Reyes", "Ada Reyes"));
    }

    @Test
    void saying_the_same_twice_is_kept_once() {
        var entry = enter("1990-01-01");
        says(runner, entry, "PHOTO", "GIVEN");

        var again = says(runner, entry, "PHOTO", "GIVEN");

        again.then().body("history.size()", equalTo(1));
        says(runner, entry, "PUBLIC_PROFILE", "WITHDRAWN").then().body("history.size()", equalTo(1));
    }

    @Test
    void each_wording_has_its_number_and_what_somebody_answered_stays_what_they_read() {
        var entry = enter("1990-01-01");
        write("Run backward.").then().statusCode(200).body(ruleOfTexts(), equalTo(2));
        write("Run backward, always.").then().body(ruleOfTexts(), equalTo(3));
        says(runner, entry, "RULES_AND_WAIVER", "GIVEN");

        var later = write("Run backward, and look.");

        later.then().body(ruleOfTexts(), equalTo(4));
        runner.asks()
                .get(consents(entry))
                .then()
                .body(RULES + ".version", equalTo(4))
                .body(RULES + ".answeredVersion", equalTo(3))
                .body(RULES + ".answer", equalTo("GIVEN"));
    }

    @Test
    void nobody_consents_to_words_they_have_not_read() {
        var entry = enter("1990-01-01");
        says(runner, entry, "RULES_AND_WAIVER", "GIVEN");
        write("Another text.");
        var old = Map.of("answers", List.of(Map.of("kind", "RULES_AND_WAIVER", "answer", "GIVEN", "version", 1)));

        var refused = runner.says(old).put(consents(entry));

        refused.then().statusCode(409).body("type", equalTo("/problems/consent-text-changed"));
    }

    @Test
    void an_event_speaks_german_where_german_is_spoken_and_its_organizer_may_choose() {
        var plan = new HashMap<>(Meet.eventPlan());
        plan.put("country", "AT");
        var organizer = meet.organizer();
        var texts = "/events/" + organizer.says(plan).post("/events").path("id") + "/consent-texts";

        organizer
                .asks()
                .get(texts)
                .then()
                .body("language", equalTo("DE"))
                .body("kinds[0].text", containsString("rückwärts"));
        organizer
                .says(Map.of("language", "EN", "kinds", List.of()))
                .put(texts)
                .then()
                .body("kinds[0].text", containsString("backward"));
    }

    @Test
    void a_photograph_is_never_a_condition() {
        var wish = Map.of("kinds", List.of(Map.of("kind", "PHOTO", "need", "REQUIRED")));

        meet.organizer().says(wish).put(texts()).then().statusCode(400).body("field", equalTo("kinds"));
    }

    @Test
    void by_itself_an_event_asks_for_nothing_that_has_no_effect() {
        var organizer = meet.organizer();
        var texts =
                "/events/" + organizer.says(Meet.eventPlan()).post("/events").path("id") + "/consent-texts";

        organizer
                .asks()
                .get(texts)
                .then()
                .body("kinds.find { it.kind == 'PHOTO' }.need", equalTo("NOT_ASKED"))
                .body("kinds.find { it.kind == 'TRACK_MAP' }.need", equalTo("NOT_ASKED"));
        organizer
                .says(Map.of("kinds", List.of(Map.of("kind", "TRACK_MAP", "need", "OPTIONAL"))))
                .put(texts)
                .then()
                .statusCode(400)
                .body("field", equalTo("kinds"));
    }

    @Test
    void the_desk_reads_who_has_not_agreed_to_photographs() {
        var entry = enter("1990-01-01");
        var other = meet.enter(Map.of("givenName", "Zoe"));
        says(runner, entry, "PHOTO", "GIVEN");
        var list = "/events/" + meet.event() + "/desk-list";

        meet.organizer()
                .asks()
                .get(list)
                .then()
                .body("items.find { it.entryId == '" + entry + "' }.noPhoto", equalTo(false))
                .body("items.find { it.entryId == '" + other + "' }.noPhoto", equalTo(true));
        meet.organizer()
                .says(Map.of("kinds", List.of(Map.of("kind", "PHOTO", "need", "NOT_ASKED"))))
                .put(texts())
                .then()
                .statusCode(200);

        meet.organizer()
                .asks()
                .get(list)
                .then()
                .body("items.find { it.entryId == '" + other + "' }.noPhoto", equalTo(false));
    }

    @Test
    void what_an_event_does_not_ask_cannot_be_given() {
        var entry = enter("1990-01-01");

        says(runner, entry, "TRACK_MAP", "GIVEN").then().statusCode(400).body("field", equalTo("answers"));
        says(runner, entry, "GUARDIAN", "GIVEN").then().statusCode(400);
        says(runner, entry, "PHOTO", "REFUSED").then().statusCode(400);
    }

    @Test
    void a_minor_of_the_age_of_consent_answers_alone_but_not_as_the_own_guardian() {
        var entry = enter("2011-01-01");

        says(runner, entry, "RULES_AND_WAIVER", "GIVEN").then().statusCode(200).body("needsGuardian", equalTo(true));
        says(runner, entry, "GUARDIAN", "GIVEN")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/guardian-consents"));
    }

    @Test
    void a_child_below_it_consents_to_nothing_alone() {
        var entry = enter("2015-01-01");

        says(runner, entry, "RULES_AND_WAIVER", "GIVEN")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/guardian-consents"));
    }

    @Test
    void the_desk_takes_a_guardians_paper_and_a_timekeeper_sees_nothing_of_it() {
        var entry = meet.enter(Map.of("birthDate", "2015-01-01"));
        var desk = meet.official("DESK");
        var timekeeper = meet.official("TIMEKEEPER");
        var paper = Map.of("answers", List.of(Map.of("kind", "GUARDIAN", "answer", "GIVEN")), "givenBy", "Bea Castell");

        desk.says(paper)
                .put(consents(entry))
                .then()
                .statusCode(200)
                .body("history.way", contains("PAPER"))
                .body("history.givenBy", contains("Bea Castell"));

        timekeeper.asks().get(consents(entry)).then().statusCode(403);
        runner.asks().get(consents(entry)).then().statusCode(403);
        says(Asking.organizer(), entry, "GUARDIAN", "WITHDRAWN").then().statusCode(403);
    }

    @Test
    void the_organizer_takes_all_consents_along_and_of_health_no_more_than_yes_or_no() {
        var entry = enter("1990-01-01");
        says(runner, entry, "HEALTH", "REFUSED");

        var csv = meet.organizer().asks().accept("text/csv").get("/events/" + meet.event() + "/consents");

        csv.then()
                .statusCode(200)
                .body(containsString("race,bib,given_name,family_name,status,rules_and_waiver"))
                .body(containsString("Ada,Reyes"))
                .body(containsString("no,1,"))
                .body(not(containsString("born")));
        runner.asks()
                .accept("text/csv")
                .get("/events/" + meet.event() + "/consents")
                .then()
                .statusCode(403);
    }

    @Test
    void what_is_taken_back_after_the_race_are_only_free_consents() {
        var over = Meet.asking(Map.of("plannedStart", "2026-01-10T10:00:00Z"));
        var entry = UUID.fromString(runner.says(Map.of("forMe", true, "sex", "F", "birthDate", "1990-01-01"))
                .post(over.entries())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        says(runner, entry, "RULES_AND_WAIVER", "GIVEN").then().statusCode(200);
        says(runner, entry, "PHOTO", "GIVEN").then().statusCode(200);

        says(runner, entry, "RULES_AND_WAIVER", "WITHDRAWN")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/race-was-run"));
        says(runner, entry, "PHOTO", "WITHDRAWN").then().statusCode(200).body("history.answer", hasItem("WITHDRAWN"));
    }

    @Test
    void not_even_the_database_rewrites_a_consent() {
        var entry = enter("1990-01-01");
        says(runner, entry, "PHOTO", "GIVEN");

        var refused = assertThrows(
                RuntimeException.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery("update consent set given_by = 'X'")
                                .executeUpdate()));

        assertTrue(
                String.valueOf(refused.getMessage()).contains("never rewritten")
                        || String.valueOf(refused.getCause()).contains("never rewritten"),
                refused.toString());
    }

    private UUID enter(String born) {
        return UUID.fromString(runner.says(Map.of("forMe", true, "sex", "F", "birthDate", born))
                .post(meet.entries())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private Response write(String rules) {
        return meet.organizer()
                .says(Map.of("kinds", List.of(Map.of("kind", "RULES_AND_WAIVER", "text", rules))))
                .put(texts());
    }

    private static Response says(Asking who, UUID entry, String kind, String answer) {
        return who.says(Map.of("answers", List.of(Map.of("kind", kind, "answer", answer))))
                .put(consents(entry));
    }

    private static String consents(UUID entry) {
        return "/entries/" + entry + "/consents";
    }

    private String texts() {
        return "/events/" + meet.event() + "/consent-texts";
    }

    private static String ruleOfTexts() {
        return "kinds.find { it.kind == 'RULES_AND_WAIVER' }.version";
    }
}
