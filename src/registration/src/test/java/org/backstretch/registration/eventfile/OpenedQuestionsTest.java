package org.backstretch.registration.eventfile;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.EventFact.Question;
import org.backstretch.contracts.EventFact.Question.Kind;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.Ids;
import org.backstretch.kit.fact.FactJson;
import org.backstretch.kit.testing.Told;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an event asked on another installation it asks here; what was answered stays there. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class OpenedQuestionsTest {
    private static final String SECRET = "vegan, and allergic to nuts";

    private final Asking organizer = Asking.organizer();

    private ValidatableResponse opens(byte[] file) {
        return organizer
                .asks()
                .contentType("application/zip")
                .body(file)
                .post("/event-files")
                .then();
    }

    private ValidatableResponse asked(UUID event) {
        return organizer.asks().get("/events/" + event + "/questions").then();
    }

    private static void ask(Meet meet, Map<String, ?> question) {
        meet.organizer()
                .says(question)
                .post("/events/" + meet.event() + "/questions")
                .then()
                .statusCode(201);
    }

    private static String firstQuestion(Meet meet) {
        return meet.organizer()
                .asks()
                .get("/events/" + meet.event() + "/questions")
                .path("[0].id");
    }

    /** What the others know of an event that asks so many questions. */
    private static EventFact told(Meet meet, int questions) {
        await().atMost(30, SECONDS).until(() -> latest(meet).questions().size() == questions);
        return latest(meet);
    }

    private static EventFact latest(Meet meet) {
        return (EventFact) Told.of(Topics.EVENTS, meet.event()).getLast();
    }

    @Test
    void what_was_asked_there_is_asked_here_in_the_same_order_and_no_answer_comes_along() {
        var meet = Meet.open();
        ask(meet, Map.of("kind", "TEXT", "label", "Food", "hint", "For the party", "required", true));
        ask(
                meet,
                Map.of(
                        "kind",
                        "CHOICE",
                        "label",
                        "T-shirt",
                        "options",
                        List.of("S", "L", "M"),
                        "races",
                        List.of(meet.race())));
        ask(meet, Map.of("kind", "YES_NO", "label", "Bus"));
        var food = firstQuestion(meet);
        Asking.runner()
                .says(Map.of(
                        "forMe",
                        true,
                        "sex",
                        "F",
                        "birthDate",
                        "1990-01-01",
                        "brought",
                        Map.of("answers", List.of(Map.of("questionId", food, "answer", SECRET)))))
                .post(meet.entries())
                .then()
                .statusCode(201);
        var there = told(meet, 3);
        var written = Written.anywhere("RC " + UUID.randomUUID());
        var moved = written.asking(
                moved(there.questions(), Map.of(meet.race(), written.race().id())));

        opens(moved.file()).statusCode(201);

        assertFalse(FactJson.write(there).contains(SECRET));
        asked(written.event().id())
                .body("label", contains("Food", "T-shirt", "Bus"))
                .body("kind", contains("TEXT", "CHOICE", "YES_NO"))
                .body("hint", contains("For the party", "", ""))
                .body("required", contains(true, false, false))
                .body("options[1]", contains("S", "L", "M"))
                .body("races", contains(List.of(), List.of(written.race().id().toString()), List.of()))
                .body("retired", contains(false, false, false));
        organizer
                .asks()
                .get("/entries/" + written.entries().getFirst().id() + "/answers")
                .then()
                .body("items.answer.findAll { it }", hasSize(0));
        assertEquals(moved.event().questions(), toldHere(written, 3));
    }

    private static List<Question> toldHere(Written written, int questions) {
        await().atMost(30, SECONDS).until(() -> questionsTold(written).size() == questions);
        return questionsTold(written);
    }

    private static List<Question> questionsTold(Written written) {
        var told = Told.of(Topics.EVENTS, written.event().id());
        return told.isEmpty() ? List.of() : ((EventFact) told.getLast()).questions();
    }

    /** As another installation would have asked them, under other ids. */
    private static List<Question> moved(List<Question> asked, Map<UUID, UUID> races) {
        return asked.stream()
                .map(each -> new Question(
                        Ids.next(),
                        each.kind(),
                        each.label(),
                        each.hint(),
                        each.required(),
                        each.options(),
                        each.races().stream().map(races::get).toList()))
                .toList();
    }

    @Test
    void what_is_asked_no_longer_is_told_to_nobody_and_every_change_is_told() {
        var meet = Meet.open();
        ask(meet, Map.of("kind", "TEXT", "label", "Food"));
        ask(meet, Map.of("kind", "YES_NO", "label", "Bus"));
        told(meet, 2);
        var food = "/events/" + meet.event() + "/questions/" + firstQuestion(meet);

        meet.organizer()
                .says(Map.of("kind", "TEXT", "label", "Dinner"))
                .put(food)
                .then()
                .statusCode(200);
        await().atMost(30, SECONDS)
                .until(() -> latest(meet).questions().getFirst().label().equals("Dinner"));
        meet.organizer().asks().put(food + "/retirement").then().statusCode(200);
        assertEquals("Bus", told(meet, 1).questions().getFirst().label());
        meet.organizer().asks().delete(food + "/retirement").then().statusCode(200);

        told(meet, 2);
    }

    @Test
    void an_event_that_is_planned_again_tells_what_it_asks() {
        var meet = Meet.open();
        ask(meet, Map.of("kind", "TEXT", "label", "Food"));
        var copy = UUID.fromString(meet.organizer()
                .says(Map.of("firstDay", "2028-06-06"))
                .post("/events/" + meet.event() + "/copies")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));

        await().atMost(30, SECONDS)
                .until(() -> Told.of(Topics.EVENTS, copy).stream()
                        .anyMatch(fact -> ((EventFact) fact).questions().size() == 1));
    }

    /** That one knew of no questions. */
    @Test
    void the_file_of_an_older_version_opens_and_asks_nothing() {
        var written = Written.anywhere("RC " + UUID.randomUUID()).asking(List.of());
        var older = written.file(row -> row.replace(",\"questions\":[]", ""));

        opens(older).statusCode(201);

        asked(written.event().id()).body("$", hasSize(0));
    }

    static Stream<Arguments> unfit() {
        var race = List.<UUID>of();
        return Stream.of(
                Arguments.of(new Question(Ids.next(), Kind.CHOICE, "Size", "", false, List.of("S"), race), "options"),
                Arguments.of(new Question(Ids.next(), Kind.TEXT, "Size", "", false, List.of("S"), race), "options"),
                Arguments.of(new Question(Ids.next(), Kind.TEXT, "food", "", false, List.of(), race), "already"),
                Arguments.of(new Question(Ids.next(), Kind.TEXT, "x".repeat(81), "", false, List.of(), race), "label"),
                Arguments.of(new Question(Ids.next(), Kind.TEXT, " ", "", false, List.of(), race), "label"),
                Arguments.of(new Question(Ids.next(), Kind.TEXT, "a\nb", "", false, List.of(), race), "plain text"),
                Arguments.of(
                        new Question(Ids.next(), Kind.TEXT, "Size", "x".repeat(301), false, List.of(), race), "hint"),
                Arguments.of(
                        new Question(Ids.next(), Kind.TEXT, "Size", "", false, List.of(), List.of(UUID.randomUUID())),
                        "races"),
                Arguments.of(
                        new Question(Ids.next(), Kind.CHOICE, "Size", "", false, Collections.nCopies(51, "S"), race),
                        "options"));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void a_question_that_cannot_be_asked_is_named_and_nothing_is_opened(Question unfit, String why) {
        var food = new Question(Ids.next(), Kind.TEXT, "Food", "", false, List.of(), List.of());
        var written = Written.anywhere("RC " + UUID.randomUUID()).asking(List.of(food, unfit));

        opens(written.file())
                .statusCode(422)
                .body("type", equalTo("/problems/unfit-event-file"))
                .body("detail", containsString("registration/event.jsonl, question 2"))
                .body("detail", containsString(why));

        refusedWhole(written);
    }

    private void refusedWhole(Written written) {
        for (var who : List.of(organizer, Asking.admin())) {
            who.asks().get("/events/" + written.event().id()).then().statusCode(404);
            who.asks().get("/races/" + written.race().id()).then().statusCode(404);
        }
    }

    @Test
    void one_without_an_id_or_a_kind_is_named_too() {
        var written = Written.anywhere("RC " + UUID.randomUUID());

        opens(written.file(row -> row.replace("\"kind\":\"YES_NO\",", "")))
                .statusCode(422)
                .body("detail", containsString("question 2"));
        opens(written.file(row -> row.replace("\"kind\":\"YES_NO\"", "\"kind\":\"RIDDLE\"")))
                .statusCode(422)
                .body("detail", containsString("registration/event.jsonl"));

        refusedWhole(written);
    }

    @Test
    void more_than_an_event_may_ask_are_refused() {
        var many = Stream.iterate(1, i -> i + 1)
                .limit(31)
                .map(i -> new Question(Ids.next(), Kind.TEXT, "Question " + i, "", false, List.of(), List.of()))
                .toList();
        var written = Written.anywhere("RC " + UUID.randomUUID()).asking(many);

        opens(written.file()).statusCode(422).body("detail", containsString("question 31"));

        refusedWhole(written);
    }

    @Test
    void a_question_of_another_event_here_is_not_taken_over() {
        var meet = Meet.open();
        ask(meet, Map.of("kind", "TEXT", "label", "Food"));
        var taken = UUID.fromString(firstQuestion(meet));
        var written = Written.anywhere("RC " + UUID.randomUUID())
                .asking(List.of(new Question(taken, Kind.TEXT, "Mine", "", false, List.of(), List.of())));

        opens(written.file()).statusCode(409).body("type", equalTo("/problems/already-here"));

        refusedWhole(written);
        asked(meet.event()).body("label", hasItem("Food"));
    }

    @Test
    void two_questions_with_one_id_are_refused() {
        var id = Ids.next();
        var twice = Stream.of("Food", "Bus")
                .map(label -> new Question(id, Kind.TEXT, label, "", false, List.of(), List.of()))
                .toList();
        var written = Written.anywhere("RC " + UUID.randomUUID()).asking(twice);

        opens(written.file()).statusCode(422).body("detail", containsString("one id"));

        refusedWhole(written);
    }
}
