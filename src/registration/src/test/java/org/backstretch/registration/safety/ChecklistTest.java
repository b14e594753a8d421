package org.backstretch.registration.safety;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class ChecklistTest {
    private static final Map<String, String> NO_SPRINTS =
            Map.of("question", "helmets", "answer", "NOT_APPLICABLE", "note", "No sprints");

    private static Response answer(Meet meet, Map<String, ?> answers) {
        return meet.organizer().says(answers).put("/events/" + meet.event() + "/safety-checklist");
    }

    private static Response open(Meet meet) {
        return meet.organizer().asks().put("/events/" + meet.event() + "/opening");
    }

    @Test
    void a_draft_opens_when_every_question_is_answered() {
        var meet = Meet.draft(Map.of());

        open(meet)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/safety-unanswered"))
                .body("unanswered", hasSize(Question.values().length));
        answer(meet, Map.of("answers", List.of(NO_SPRINTS)))
                .then()
                .statusCode(200)
                .body("complete", equalTo(false));
        open(meet).then().statusCode(409).body("unanswered", hasSize(Question.values().length - 1));
        answer(meet, Map.of("confirm", "ALL", "answers", List.of(NO_SPRINTS)))
                .then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("version", equalTo(2));

        open(meet).then().statusCode(200).body("status", equalTo("OPEN"));
    }

    @Test
    void what_an_open_event_promised_stays_promised() {
        var meet = Meet.open();

        answer(meet, Map.of("answers", List.of(NO_SPRINTS)))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/safety-unanswered"));

        answer(meet, Map.of("confirm", "ALL", "answers", List.of(NO_SPRINTS)))
                .then()
                .statusCode(200);
    }

    @Test
    void the_public_reads_the_answers_and_the_organizer_who_gave_them() {
        var meet = Meet.draft(Map.of());
        var path = "/events/" + meet.event() + "/safety-checklist";
        Asking.nobody().get(path).then().statusCode(404);
        answer(meet, Map.of("confirm", "ALL", "answers", List.of(NO_SPRINTS)));
        answer(meet, Map.of("confirm", "ALL", "answers", List.of(NO_SPRINTS)));
        open(meet);

        Asking.nobody()
                .get(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("questions.code", equalTo(Question.codes()))
                .body("questions.find { it.code == 'helmets' }.answer", equalTo("NOT_APPLICABLE"))
                .body("questions.find { it.code == 'helmets' }.note", equalTo("No sprints"))
                .body("questions.find { it.code == 'first-aid' }.answer", equalTo("YES"));

        meet.organizer()
                .asks()
                .get(path + "/versions")
                .then()
                .body("by", contains(meet.organizer().account().toString()))
                .body("version", contains(1));
        meet.organizer()
                .asks()
                .get("/events/" + meet.event() + "/audit")
                .then()
                .body("items.find { it.deed == 'safety-answered' }.to.helmets", equalTo("NOT_APPLICABLE No sprints"));
    }

    @Test
    void the_last_answers_are_confirmed_as_a_whole_for_the_next_event() {
        var last = Meet.draft(Map.of());
        answer(last, Map.of("confirm", "ALL", "answers", List.of(NO_SPRINTS)));
        open(last);
        var organizer = last.organizer();
        String next = organizer.says(Meet.eventPlan()).post("/events").path("id");
        organizer.says(Meet.racePlan(Map.of())).post("/events/" + next + "/races");
        var path = "/events/" + next + "/safety-checklist";
        organizer.asks().get(path).then().body("version", equalTo(0)).body("at", nullValue());
        organizer
                .asks()
                .get(path + "/earlier")
                .then()
                .body("eventName", contains("Backward Mile Night"))
                .body("[0].answers.eventId", equalTo(last.event().toString()));

        organizer
                .says(Map.of("confirm", "LAST"))
                .put(path)
                .then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("questions.find { it.code == 'helmets' }.note", equalTo("No sprints"));

        organizer.asks().put("/events/" + next + "/opening").then().statusCode(200);
    }

    @Test
    void who_has_opened_nothing_has_nothing_to_confirm() {
        var meet = Meet.draft(Map.of());
        answer(Meet.open(), Map.of("confirm", "ALL"));

        answer(meet, Map.of("confirm", "LAST"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/no-earlier-answers"));
        meet.organizer()
                .asks()
                .get("/events/" + meet.event() + "/safety-checklist/earlier")
                .then()
                .body("$", empty());
    }

    @Test
    void what_applies_to_every_event_cannot_be_waved_away_and_nothing_without_a_reason() {
        var meet = Meet.draft(Map.of());

        for (var refused : List.of(
                Map.of("question", "first-aid", "answer", "NOT_APPLICABLE", "note", "We are tough"),
                Map.of("question", "helmets", "answer", "NOT_APPLICABLE", "note", " "))) {
            answer(meet, Map.of("confirm", "ALL", "answers", List.of(refused)))
                    .then()
                    .statusCode(400)
                    .body("field", equalTo("answers." + refused.get("question")));
        }
        answer(meet, Map.of("answers", List.of(Map.of("question", "weather", "answer", "YES"))))
                .then()
                .statusCode(400)
                .body("detail", containsString("There is no question weather"));
        answer(meet, Map.of("answers", List.of(Map.of("question", "width", "answer", "NO"))))
                .then()
                .statusCode(400);
    }

    @Test
    void an_event_that_was_closed_opens_again_without_being_asked_anew() {
        var meet = Meet.open();
        meet.organizer().asks().put("/events/" + meet.event() + "/closing");

        open(meet).then().statusCode(200);

        meet.organizer()
                .asks()
                .get("/events/" + meet.event() + "/safety-checklist/versions")
                .then()
                .body("answers.complete", hasItem(true));
    }
}
