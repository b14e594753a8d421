package org.backstretch.registration.question;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Letter;
import org.backstretch.registration.testing.Linked;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class QuestionTest {
    private static final List<String> SIZES = List.of("S", "M", "L");

    private final Asking runner = Asking.runner();
    private Meet meet;

    @BeforeEach
    void an_open_meet() {
        meet = Meet.open();
    }

    private String questions() {
        return "/events/" + meet.event() + "/questions";
    }

    private static String answers(String entry) {
        return "/entries/" + entry + "/answers";
    }

    private Response asks(String kind, String label, boolean required, Map<String, ?> more) {
        var form = new HashMap<String, Object>(Map.of("kind", kind, "label", label, "required", required));
        form.putAll(more);
        return meet.organizer().says(form).post(questions());
    }

    private String asked(String kind, String label, boolean required, Map<String, ?> more) {
        return asks(kind, label, required, more)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String shirt() {
        return asked("CHOICE", "T-shirt size", true, Map.of("options", SIZES));
    }

    private static Map<String, Object> myself(Map<String, ?> answers) {
        return Map.of(
                "forMe", true, "sex", "F", "birthDate", "1990-01-01", "brought", Map.of("answers", given(answers)));
    }

    private static List<Map<String, Object>> given(Map<String, ?> answers) {
        return answers.entrySet().stream()
                .map(each -> Map.<String, Object>of("questionId", each.getKey(), "answer", each.getValue()))
                .toList();
    }

    private Response enters(Map<String, ?> answers) {
        return runner.says(myself(answers)).post(meet.entries());
    }

    private String entered(Map<String, ?> answers) {
        return enters(answers).then().statusCode(201).extract().path("id");
    }

    private static Map<String, Object> saying(Map<String, ?> answers) {
        return Map.of("answers", given(answers));
    }

    @Test
    void whoever_answers_while_entering_is_confirmed_at_once() {
        var shirt = shirt();
        var bus = asked("YES_NO", "Bus from the station", false, Map.of());

        var entry = enters(Map.of(shirt, "m", bus, "Yes"));

        entry.then().statusCode(201).body("status", equalTo("CONFIRMED"));
        runner.asks()
                .get(answers(entry.path("id")))
                .then()
                .statusCode(200)
                .body("items.answer", contains("M", "yes"))
                .body("items.question.label", contains("T-shirt size", "Bus from the station"))
                .body("mayChange", equalTo(true));
    }

    @Test
    void without_what_is_needed_an_entry_is_pending_until_it_is_answered() {
        var shirt = shirt();
        var entry = entered(Map.of());
        runner.asks()
                .get("/entries/" + entry + "/missing")
                .then()
                .body("code", contains("answers"))
                .body("[0].sentence", containsString("T-shirt size"))
                .body("[0].blocksConfirmation", equalTo(true));
        runner.asks().get("/entries/" + entry).then().body("status", equalTo("PENDING"));

        runner.says(saying(Map.of(shirt, "L"))).put(answers(entry)).then().statusCode(200);

        runner.asks().get("/entries/" + entry).then().body("status", equalTo("CONFIRMED"));
    }

    @Test
    void an_answer_that_is_none_is_refused_with_its_field_and_nobody_is_entered() {
        var shirt = asked("CHOICE", "T-shirt size", true, Map.of("options", List.of("Small", "Medium")));

        var refused = enters(Map.of(shirt, "Mediun"));

        refused.then()
                .statusCode(400)
                .body("field", equalTo("answer-" + shirt))
                .body("detail", containsString("Did you mean Medium?"));
        Asking.nobody().get("/races/" + meet.race()).then().body("entries", equalTo(0));
        var nowhere = UUID.randomUUID().toString();
        enters(Map.of(nowhere, "M")).then().statusCode(400).body("field", equalTo("answers"));
    }

    @Test
    void words_are_bounded_and_yes_or_no_is_one_of_them() {
        var words = asked("TEXT", "Team colour", false, Map.of());
        var bus = asked("YES_NO", "Bus", false, Map.of());

        enters(Map.of(words, "x".repeat(201))).then().statusCode(400);
        enters(Map.of(bus, "perhaps")).then().statusCode(400).body("field", equalTo("answer-" + bus));
        var entry = entered(Map.of(words, " dark \n blue ", bus, "nein"));
        runner.asks().get(answers(entry)).then().body("items.answer", contains("dark blue", "no"));
    }

    @Test
    void only_some_races_are_asked() {
        var other = meet.organizer()
                .says(Meet.racePlan(Map.of("name", "Sprint")))
                .post("/events/" + meet.event() + "/races")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var bus = asked("YES_NO", "Bus", true, Map.of("races", List.of(other)));

        enters(Map.of()).then().body("status", equalTo("CONFIRMED"));
        var elsewhere = Asking.runner();
        elsewhere
                .says(myself(Map.of()))
                .post("/races/" + other + "/entries")
                .then()
                .body("status", equalTo("PENDING"));
        Asking.runner()
                .says(myself(Map.of(bus, "yes")))
                .post(meet.entries())
                .then()
                .statusCode(400)
                .body("field", equalTo("answer-" + bus));
        asks("TEXT", "Why", false, Map.of("races", List.of(UUID.randomUUID())))
                .then()
                .statusCode(400)
                .body("field", equalTo("races"));
    }

    @Test
    void a_parent_a_captain_and_who_has_a_link_answer_too() {
        var shirt = shirt();
        var brought = Map.of("answers", given(Map.of(shirt, "S")));
        var child = new HashMap<>(Meet.somebody(Map.of("birthDate", "1991-05-05", "brought", brought)));

        runner.says(child).post(meet.entries()).then().statusCode(201).body("status", equalTo("CONFIRMED"));

        var address = UUID.randomUUID() + "@example.org";
        Asking.nobody()
                .body(Map.of("email", address))
                .post("/races/" + meet.race() + "/entry-links")
                .then()
                .statusCode(202);
        var newcomer = new Linked(Letter.latest(address, meet).token());
        child.put("givenName", "Zoe");
        var entry = newcomer.says(child)
                .post(meet.entries())
                .then()
                .statusCode(201)
                .body("status", equalTo("CONFIRMED"))
                .extract()
                .<String>path("id");
        newcomer.says(saying(Map.of(shirt, "L")))
                .put(answers(entry))
                .then()
                .statusCode(200)
                .body("items.answer", contains("L"));
    }

    @Test
    void a_captain_answers_for_the_team() {
        var relay = Meet.open(Map.of("discipline", "OTHER", "legs", List.of(Map.of(), Map.of())));
        meet = relay;
        var camping = asked("YES_NO", "Camping", true, Map.of());
        runner.asks().get("/me").then().statusCode(200);
        var me = Map.of("givenName", "Ada", "email", runner.email());

        var team = runner.says(Map.of(
                        "name",
                        "Night Owls",
                        "legs",
                        List.of(List.of(me), List.of(me)),
                        "brought",
                        saying(Map.of(camping, "yes"))))
                .post("/races/" + relay.race() + "/team-entries");

        team.then().statusCode(201);
        runner.asks().get(answers(team.path("id"))).then().body("items.answer", contains("yes"));
        runner.asks().get("/entries/" + team.path("id") + "/missing").then().body("code", not(hasItem("answers")));
    }

    @Test
    void who_is_entered_by_the_organizer_is_only_reminded() {
        shirt();

        var entry = meet.enter(Map.of());

        meet.organizer()
                .asks()
                .get("/entries/" + entry + "/missing")
                .then()
                .body("code", contains("answers"))
                .body("[0].blocksConfirmation", equalTo(false));
    }

    @Test
    void what_is_asked_late_reminds_who_is_confirmed_and_stops_nobody() {
        var entry = entered(Map.of());
        shirt();

        runner.asks()
                .get("/entries/" + entry + "/missing")
                .then()
                .body("[0].code", equalTo("answers"))
                .body("[0].blocksConfirmation", equalTo(false));
    }

    @Test
    void answers_are_for_the_runner_and_the_organizer_alone_and_the_trail_does_not_tell_them() {
        var words = asked("TEXT", "Allergies", false, Map.of());
        var entry = entered(Map.of(words, "peanuts"));

        meet.organizer()
                .says(saying(Map.of(words, "hazelnuts")))
                .put(answers(entry))
                .then()
                .statusCode(200)
                .body("items.answer", contains("hazelnuts"));

        meet.official("DESK").asks().get(answers(entry)).then().statusCode(403);
        meet.official("JUDGE")
                .asks()
                .accept("text/csv")
                .get(meet.entries())
                .then()
                .statusCode(200)
                .body(not(containsString("nuts")));
        Asking.nobody().get("/races/" + meet.race() + "/start-list").then().body(not(containsString("nuts")));
        meet.organizer()
                .asks()
                .get("/events/" + meet.event() + "/audit")
                .then()
                .body("items.deed", hasItem("answers-changed"))
                .body("items.find { it.deed == 'answers-changed' }.reason", equalTo("Allergies"))
                .body(not(containsString("nuts")));
    }

    @Test
    void after_the_day_only_the_organizer_changes_an_answer() {
        meet = Meet.open(Map.of("plannedStart", "2026-01-10T10:00:00Z"));
        var shirt = shirt();
        var entry = entered(Map.of(shirt, "S"));

        runner.says(saying(Map.of(shirt, "M")))
                .put(answers(entry))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/answers-closed"));
        runner.asks().get(answers(entry)).then().body("mayChange", equalTo(false));
        meet.organizer()
                .says(saying(Map.of(shirt, "M")))
                .put(answers(entry))
                .then()
                .statusCode(200);
    }

    @Test
    void a_chosen_option_cannot_vanish_and_an_answered_question_stays_of_its_kind() {
        var shirt = shirt();
        entered(Map.of(shirt, "M"));
        var form = Map.of("kind", "CHOICE", "label", "Shirt", "options", List.of("S", "L"));

        meet.organizer()
                .says(form)
                .put(questions() + "/" + shirt)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/option-answered"))
                .body("detail", startsWith("One entry has chosen M."));
        meet.organizer()
                .says(Map.of("kind", "TEXT", "label", "Shirt"))
                .put(questions() + "/" + shirt)
                .then()
                .statusCode(400)
                .body("field", equalTo("kind"));
        meet.organizer()
                .says(Map.of("kind", "CHOICE", "label", "Shirt", "options", List.of("M", "L", "XL")))
                .put(questions() + "/" + shirt)
                .then()
                .statusCode(200)
                .body("options", contains("M", "L", "XL"));
    }

    @Test
    void an_option_that_goes_while_it_is_chosen_is_either_kept_or_was_chosen_by_nobody() {
        var shirt = shirt();
        var without = Map.of("kind", "CHOICE", "label", "T-shirt size", "options", List.of("S", "L"));

        var statuses = Parallel.ask(
                6,
                i -> i == 3
                        ? meet.organizer()
                                .says(without)
                                .put(questions() + "/" + shirt)
                                .statusCode()
                        : Asking.runner()
                                .says(myself(Map.of(shirt, "M")))
                                .post(meet.entries())
                                .statusCode());

        var chosen = statuses.stream().filter(status -> status == 201).count();
        assertEquals(
                chosen > 0 ? 1 : 0,
                statuses.stream().filter(status -> status == 409).count());
        assertEquals(
                chosen > 0 ? 0 : 1,
                statuses.stream().filter(status -> status == 200).count());
    }

    @Test
    void what_is_asked_no_longer_stays_readable_and_may_be_asked_anew() {
        var shirt = shirt();
        var entry = entered(Map.of(shirt, "M"));

        meet.organizer()
                .asks()
                .put(questions() + "/" + shirt + "/retirement")
                .then()
                .statusCode(200)
                .body("retired", equalTo(true));
        var second = shirt();

        runner.asks()
                .get(answers(entry))
                .then()
                .body("items.answer", contains("M", null))
                .body("items.asked", contains(false, true));
        runner.says(saying(Map.of(shirt, "L"))).put(answers(entry)).then().statusCode(400);
        meet.organizer()
                .asks()
                .delete(questions() + "/" + shirt + "/retirement")
                .then()
                .statusCode(400)
                .body("field", equalTo("label"));
        meet.organizer()
                .asks()
                .accept("text/csv")
                .get(meet.entries())
                .then()
                .body(containsString("refusal,T-shirt size (asked no longer),T-shirt size\n"));
        Asking.nobody().get(questions()).then().body("id", contains(shirt, second));
    }

    @Test
    void questions_stand_in_the_order_that_is_wanted() {
        var first = shirt();
        var second = asked("YES_NO", "Bus", false, Map.of());
        var third = asked("TEXT", "Colour", false, Map.of());

        var ordered = meet.organizer()
                .says(Map.of("questions", List.of(third, first)))
                .put(questions() + "/order");

        ordered.then().statusCode(200).body("id", contains(third, first, second));
        Asking.nobody().get(questions()).then().body("id", contains(third, first, second));
    }

    @Test
    void a_question_that_cannot_be_answered_is_not_asked() {
        asks("CHOICE", "Size", true, Map.of("options", List.of("S")))
                .then()
                .statusCode(400)
                .body("field", equalTo("options"));
        asks("CHOICE", "Size", true, Map.of("options", List.of("S", "s")))
                .then()
                .statusCode(400);
        asks("TEXT", "Size", true, Map.of("options", SIZES)).then().statusCode(400);
        shirt();
        asks("TEXT", "t-shirt SIZE", true, Map.of()).then().statusCode(400).body("field", equalTo("label"));
    }

    @Test
    void how_many_of_each_are_wanted_by_those_who_hold_a_place() {
        var shirt = shirt();
        entered(Map.of(shirt, "M"));
        var gone = Asking.runner();
        var left = gone.says(myself(Map.of(shirt, "S")))
                .post(meet.entries())
                .then()
                .extract()
                .<String>path("id");
        gone.says(Map.of()).put("/entries/" + left + "/withdrawal").then().statusCode(200);
        meet.enter(Map.of("givenName", "Zoe"));

        var summary = meet.organizer().asks().get(questions() + "/summary");

        summary.then()
                .statusCode(200)
                .body("[0].label", equalTo("T-shirt size"))
                .body("[0].entries", equalTo(2))
                .body("[0].answered", equalTo(1))
                .body("[0].counts.answer", contains("S", "M", "L"))
                .body("[0].counts.count", contains(0, 1, 0));
    }

    @Test
    void what_is_exported_with_answers_is_read_back() {
        var shirt = shirt();
        var bus = asked("YES_NO", "Bus", false, Map.of());
        entered(Map.of(shirt, "M", bus, "yes"));
        String csv = meet.organizer()
                .asks()
                .accept("text/csv")
                .get(meet.entries())
                .then()
                .body(containsString("refusal,T-shirt size,Bus\n"))
                .body(containsString(",M,yes\n"))
                .extract()
                .asString();
        meet = Meet.open();
        asked("CHOICE", "T-Shirt Size", true, Map.of("options", SIZES));
        asked("YES_NO", "Bus", false, Map.of());

        var report = imports(csv);

        report.then()
                .statusCode(201)
                .body("good", equalTo(1))
                .body("columns.field", hasItem("T-Shirt Size"))
                .body("fields", hasItem("Bus"));
        confirmed(report);
        tally().then().body("[0].counts.count", contains(0, 1, 0)).body("[1].counts.count", contains(1, 0));
    }

    private Response imports(String csv) {
        return meet.organizer()
                .asks()
                .contentType("text/csv")
                .body(csv)
                .post("/races/" + meet.race() + "/entry-imports");
    }

    private void confirmed(Response report) {
        meet.organizer()
                .asks()
                .put("/races/" + meet.race() + "/entry-imports/" + report.path("id") + "/confirmation")
                .then()
                .statusCode(200);
    }

    private Response tally() {
        return meet.organizer().asks().get(questions() + "/summary");
    }

    @Test
    void a_heading_is_said_to_mean_a_question_and_a_cell_that_is_no_answer_is_named() {
        shirt();
        var report = imports("name,sex,Leibchen\nUma Castell,F,m\nZoe Lind,F,XXL\n");
        report.then().body("columns.field", contains("name", "sex", null)).body("good", equalTo(2));

        var again = meet.organizer()
                .says(Map.of("columns", List.of(Map.of("heading", "Leibchen", "field", "T-shirt size"))))
                .put("/races/" + meet.race() + "/entry-imports/" + report.path("id") + "/columns");

        again.then()
                .statusCode(200)
                .body("bad", equalTo(1))
                .body("rows[0].problems", empty())
                .body("rows[1].problems[0].field", equalTo("T-shirt size"))
                .body("rows[1].problems[0].problem", equalTo("not one of S, M, L"));
        imports("name,sex\nIda Berg,F\n").then().body("good", equalTo(1));
    }

    @Test
    void next_years_event_asks_the_same_of_its_own_races() {
        shirt();
        var bus = asked("YES_NO", "Bus", false, Map.of("races", List.of(meet.race())));
        var old = asked("TEXT", "Old", false, Map.of());
        meet.organizer()
                .asks()
                .put(questions() + "/" + old + "/retirement")
                .then()
                .statusCode(200);

        String copy = meet.organizer()
                .says(Map.of("firstDay", "2028-06-06"))
                .post("/events/" + meet.event() + "/copies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        var race = meet.organizer().asks().get("/events/" + copy).<String>path("races[0].id");
        meet.organizer()
                .asks()
                .get("/events/" + copy + "/questions")
                .then()
                .body("label", contains("T-shirt size", "Bus"))
                .body("[0].options", contains("S", "M", "L"))
                .body("[1].id", not(equalTo(bus)))
                .body("[1].races", contains(race));
    }

    @Test
    void what_comes_with_a_new_entry_is_no_change_of_an_old_one() {
        var shirt = shirt();
        var entry = enters(Map.of(shirt, "M")).<String>path("id");

        var brought = meet.organizer()
                .says(Map.of("brought", Map.of("answers", List.of())))
                .put("/entries/" + entry);

        brought.then().statusCode(400).body("field", equalTo("brought"));
        runner.asks().get(answers(entry)).then().body("items", hasSize(1));
    }
}
