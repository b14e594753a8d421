package org.backstretch.registration.entry;

import static java.util.Map.entry;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.List;
import java.util.Map;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.kit.testing.Told;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class EntryTest {

    @Test
    void an_organizer_enters_somebody_who_then_stands_on_the_start_list() {
        var meet = Meet.open();

        meet.enter(Map.of("bib", "0101", "birthDate", "1980-02-29", "clubName", "Fife  AC"));

        Asking.nobody()
                .get("/races/" + meet.race() + "/start-list")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].bib", equalTo("101"))
                .body("items[0].name", equalTo("Uma Castell"))
                .body("items[0].clubName", equalTo("Fife AC"))
                .body("items[0].category", equalTo("F45"))
                .body("items[0].direction", equalTo("BACKWARD"))
                .body("items[0].waveName", equalTo("Wave 1"));
    }

    @Test
    void a_minor_shows_the_first_name_and_an_initial() {
        var meet = Meet.open();

        meet.enter(Map.of("birthDate", "2012-01-01"));

        Asking.nobody().get("/races/" + meet.race() + "/start-list").then().body("items[0].name", equalTo("Uma C."));
    }

    @Test
    void a_bib_is_worn_once() {
        var meet = Meet.open();
        meet.enter(Map.of("bib", "7"));

        var second = meet.organizer().says(Meet.somebody(Map.of("bib", "007"))).post(meet.entries());

        second.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/bib-taken"));
    }

    @Test
    void the_bib_of_somebody_withdrawn_is_free_and_cannot_be_taken_back() {
        var meet = Meet.open();
        var first = meet.enter(Map.of("bib", "7"));
        meet.organizer()
                .says(Map.of("reason", "ill"))
                .put("/entries/" + first + "/withdrawal")
                .then()
                .body("status", equalTo("WITHDRAWN"));
        meet.enter(Map.of("bib", "7"));

        var back = meet.organizer().asks().delete("/entries/" + first + "/withdrawal");

        back.then().statusCode(409).body("type", equalTo("/problems/bib-taken"));
    }

    @Test
    void a_runner_enters_once_with_what_they_say_of_themselves() {
        var meet = Meet.open();
        var runner = Asking.runner();
        var form = Map.of("forMe", true, "sex", "F", "birthDate", "1991-05-05", "direction", "FORWARD", "bib", "1");

        runner.says(form)
                .post(meet.entries())
                .then()
                .statusCode(201)
                .body("givenName", equalTo("Ada"))
                .body("direction", equalTo("FORWARD"))
                .body("bib", nullValue())
                .body("category", equalTo("F35"));

        runner.says(form)
                .post(meet.entries())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-entered"));
        runner.asks().get("/me").then().body("birthDate", equalTo("1991-05-05"));
        runner.asks().get("/me/entries").then().body("total", equalTo(1));
    }

    @Test
    void a_runner_without_sex_or_birth_date_is_asked_for_them() {
        var meet = Meet.open();

        var refused = Asking.runner().says(Map.of("forMe", true)).post(meet.entries());

        refused.then().statusCode(400).body("field", equalTo("sex"));
    }

    @Test
    void a_closed_event_takes_no_runners_but_its_organizer_may_still_enter_one() {
        var meet = Meet.open();
        meet.organizer()
                .asks()
                .put("/events/" + meet.event() + "/closing")
                .then()
                .statusCode(200);

        var refused = Asking.runner()
                .says(Map.of("forMe", true, "sex", "M", "birthDate", "1991-05-05"))
                .post(meet.entries());

        refused.then().statusCode(409).body("type", equalTo("/problems/entries-closed"));
        meet.enter(Map.of());
    }

    @Test
    void a_hundred_people_for_the_last_ten_places_sell_exactly_ten() {
        var meet = Meet.open(Map.of("capacity", 10));

        var answers = Parallel.ask(
                100,
                i -> Asking.runner()
                        .says(Map.of("forMe", true, "sex", "F", "birthDate", "1991-05-05"))
                        .post(meet.entries())
                        .statusCode());

        assertEquals(
                Map.ofEntries(entry(201, 10L), entry(409, 90L)),
                answers.stream()
                        .collect(java.util.stream.Collectors.groupingBy(
                                s -> s, java.util.stream.Collectors.counting())));
        Asking.nobody().get("/races/" + meet.race()).then().body("entries", equalTo(10));
    }

    @Test
    void every_change_of_an_entry_is_told_with_growing_revisions_and_a_refused_one_is_not() {
        var meet = Meet.open(Map.of("capacity", 1));
        var entry = meet.enter(Map.of("bib", "1", "birthDate", "1980-01-01", "email", "uma@example.org"));
        meet.organizer()
                .says(Meet.somebody(Map.of()))
                .post(meet.entries())
                .then()
                .statusCode(409);

        meet.organizer()
                .says(Map.of("bib", "2"))
                .put("/entries/" + entry)
                .then()
                .statusCode(200);
        meet.organizer()
                .says(Map.of())
                .put("/entries/" + entry + "/withdrawal")
                .then()
                .statusCode(200);

        await().until(() -> Told.of(Topics.ENTRIES, entry).size() == 3);
        var told = Told.of(Topics.ENTRIES, entry).stream()
                .map(EntryFact.class::cast)
                .toList();
        assertEquals(List.of("1", "2", "2"), told.stream().map(EntryFact::bib).toList());
        assertEquals(EntryFact.Status.WITHDRAWN, told.getLast().status());
        var revisions = told.stream().map(EntryFact::revision).toList();
        assertEquals(revisions.stream().sorted().distinct().toList(), revisions);
        assertEquals(
                1,
                Told.records(Topics.ENTRIES).stream()
                        .map(record -> new String(record.value(), java.nio.charset.StandardCharsets.UTF_8))
                        .filter(json -> json.contains(meet.race().toString())
                                && json.contains("CONFIRMED")
                                && json.contains("\"bib\":\"1\""))
                        .count());
    }

    @Test
    void the_start_list_comes_as_csv() {
        var meet = Meet.open();
        meet.enter(Map.of("bib", "10", "givenName", "Jun"));
        meet.enter(Map.of("bib", "2", "givenName", "=Uma", "clubName", "Fife AC"));

        var csv = Asking.nobody().get("/races/" + meet.race() + "/start-list?format=csv");

        csv.then().statusCode(200).contentType("text/csv");
        assertEquals("""
                bib,name,sex,club,category,direction,wave
                2,'=Uma Castell,F,Fife AC,,BACKWARD,Wave 1
                10,Jun Castell,F,,,BACKWARD,Wave 1
                """, csv.asString());
    }
}
