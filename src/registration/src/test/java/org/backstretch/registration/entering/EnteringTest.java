package org.backstretch.registration.entering;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Letter;
import org.backstretch.registration.testing.Linked;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class EnteringTest {
    private final String address = UUID.randomUUID() + "@example.org";

    private Response asksForLink(Meet meet) {
        return Asking.nobody()
                .header("X-Forwarded-For", "203.0.113." + (int) (Math.random() * 250))
                .body(Map.of("email", address))
                .post("/races/" + meet.race() + "/entry-links");
    }

    private Linked linked(Meet meet) {
        asksForLink(meet).then().statusCode(202);
        return new Linked(Letter.latest(address, meet).token());
    }

    private static Map<String, Object> uma(Map<String, ?> more) {
        var form = new HashMap<>(Meet.somebody(Map.of("birthDate", "1991-05-05")));
        form.putAll(more);
        return form;
    }

    @Test
    void a_newcomer_enters_by_a_link_which_opens_the_entry_from_then_on() {
        var meet = Meet.open();
        var newcomer = linked(meet);

        var entry = newcomer.says(uma(Map.of("bib", "7", "category", "F35")))
                .post(meet.entries())
                .then()
                .statusCode(201)
                .body("status", equalTo("CONFIRMED"))
                .body("email", equalTo(address))
                .body("bib", nullValue())
                .body("enteredBy", equalTo("RUNNER"))
                .extract()
                .<String>path("id");

        newcomer.asks().get("/link").then().body("purpose", equalTo("ENTRY")).body("subject", equalTo(entry));
        newcomer.asks().get("/entries/" + entry).then().statusCode(200);
        newcomer.says(Map.of("reason", "ill"))
                .put("/entries/" + entry + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        newcomer.says(uma(Map.of("givenName", "Zoe")))
                .post(meet.entries())
                .then()
                .statusCode(403);
    }

    @Test
    void the_answer_is_the_same_whether_an_address_is_known_or_not_and_the_mail_is_not() {
        var meet = Meet.open();
        var unknown = asksForLink(meet);
        linked(meet).says(uma(Map.of())).post(meet.entries()).then().statusCode(201);

        var known = asksForLink(meet);

        assertEquals(unknown.statusCode(), known.statusCode());
        assertEquals(unknown.body().asString(), known.body().asString());
        assertTrue(Letter.latest(address, meet).text().contains("Entered with this address already:\nUma Castell"));
    }

    @Test
    void somebody_with_an_account_is_told_to_sign_in_by_mail_only() {
        var meet = Meet.open();
        var runner = Asking.runner();
        runner.asks().get("/me").then().statusCode(200);

        Asking.nobody()
                .body(Map.of("email", runner.email()))
                .post("/races/" + meet.race() + "/entry-links")
                .then()
                .statusCode(202);

        assertTrue(Letter.latest(runner.email(), meet).text().contains("There is an account with this address."));
    }

    @Test
    void a_double_click_mails_once() {
        var meet = Meet.open();
        var key = UUID.randomUUID().toString();

        var answers = Parallel.ask(
                2,
                i -> Asking.nobody()
                        .header(Idempotent.HEADER, key)
                        .body(Map.of("email", address))
                        .post("/races/" + meet.race() + "/entry-links"));

        answers.forEach(answer -> answer.then().statusCode(202).body(emptyString()));
        assertEquals(1, Letter.to(address, meet).size());
    }

    @Test
    void a_mailbox_is_not_flooded_and_nobody_learns_of_that() {
        var meet = Meet.open();

        for (var i = 0; i < 8; i++) {
            asksForLink(meet).then().statusCode(202);
        }

        assertEquals(5, Letter.to(address, meet).size());
    }

    @Test
    void a_client_that_asks_for_links_by_the_hundred_is_told_to_wait() {
        var meet = Meet.open();

        var statuses = Parallel.ask(
                100,
                i -> Asking.nobody()
                        .header("X-Forwarded-For", "198.51.100.7")
                        .body(Map.of("email", "a" + i + address))
                        .post("/races/" + meet.race() + "/entry-links")
                        .statusCode());

        assertEquals(40, statuses.stream().filter(status -> status == 429).count());
        assertEquals(60, statuses.stream().filter(status -> status == 202).count());
    }

    @Test
    void an_address_that_no_mail_can_go_to_is_refused() {
        var meet = Meet.open();

        Asking.nobody()
                .body(Map.of("email", "ada@example.org\r\nBcc: eve@example.org"))
                .post("/races/" + meet.race() + "/entry-links")
                .then()
                .statusCode(400)
                .body("field", equalTo("email"));
    }

    @Test
    void a_link_for_one_race_opens_no_other() {
        var link = linked(Meet.open());
        var other = Meet.open();

        link.says(uma(Map.of()))
                .post(other.entries())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/link-for-something-else"));
    }

    @Test
    void a_link_to_one_entry_opens_no_other() {
        var meet = Meet.open();
        var link = linked(meet);
        link.says(uma(Map.of())).post(meet.entries()).then().statusCode(201);
        var other = meet.enter(Map.of("givenName", "Zoe"));

        link.asks().get("/entries/" + other).then().statusCode(403);
        link.says(Map.of()).put("/entries/" + other + "/withdrawal").then().statusCode(403);
    }

    @Test
    void of_many_touches_of_one_link_one_enters() {
        var meet = Meet.open();
        var link = linked(meet);

        var statuses = Parallel.ask(
                8,
                i -> link.says(uma(Map.of("givenName", "Uma" + i)))
                        .post(meet.entries())
                        .statusCode());

        assertEquals(1, statuses.stream().filter(status -> status == 201).count());
        Asking.nobody().get("/races/" + meet.race()).then().body("entries", equalTo(1));
    }

    @Test
    void the_same_person_enters_a_race_once_also_without_an_account() {
        var meet = Meet.open();
        linked(meet).says(uma(Map.of())).post(meet.entries()).then().statusCode(201);

        linked(meet)
                .says(uma(Map.of("givenName", " uma", "familyName", "CASTELL")))
                .post(meet.entries())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-entered"));
        linked(meet)
                .says(uma(Map.of("givenName", "Ida")))
                .post(meet.entries())
                .then()
                .statusCode(201);
    }

    @Test
    void whoever_enters_without_an_account_says_sex_and_birth_date() {
        var meet = Meet.open();

        linked(meet)
                .says(Map.of("givenName", "Uma", "sex", "F"))
                .post(meet.entries())
                .then()
                .statusCode(400)
                .body("field", equalTo("birthDate"));
    }

    @Test
    void a_coach_enters_others_and_looks_after_their_entries() {
        var meet = Meet.open();
        var coach = Asking.runner();

        var entry = coach.says(uma(Map.of("email", address)))
                .post(meet.entries())
                .then()
                .statusCode(201)
                .body("personId", nullValue())
                .body("enteredBy", equalTo("RUNNER"))
                .extract()
                .<String>path("id");

        coach.asks().get("/me/entries").then().body("items[0].id", equalTo(entry));
        coach.asks().get("/entries/" + entry).then().statusCode(200);
        Asking.runner().asks().get("/entries/" + entry).then().statusCode(403);
        Asking.runner()
                .says(Map.of())
                .put("/entries/" + entry + "/withdrawal")
                .then()
                .statusCode(403);
        coach.says(Map.of()).put("/entries/" + entry + "/withdrawal").then().statusCode(200);
    }

    @Test
    void the_runner_whom_a_coach_enters_gets_a_link_of_her_own() {
        var meet = Meet.open();
        var coach = Asking.runner();
        coach.asks().get("/me").then().statusCode(200);

        var entry = coach.says(uma(Map.of("email", address)))
                .post(meet.entries())
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        new Linked(Letter.latest(address, meet).token())
                .asks()
                .get("/entries/" + entry)
                .then()
                .statusCode(200);
        assertFalse(Letter.latest(coach.email(), meet).hasLink());
        assertTrue(Letter.latest(coach.email(), meet).text().contains("/me/entries/" + entry));
    }

    @Test
    void the_desk_enters_somebody_at_once_after_entries_have_closed() {
        var meet = Meet.open();
        var desk = meet.official("DESK");
        meet.organizer()
                .asks()
                .put("/events/" + meet.event() + "/closing")
                .then()
                .statusCode(200);

        desk.says(Meet.somebody(Map.of("bib", "99")))
                .post(meet.entries())
                .then()
                .statusCode(201)
                .body("status", equalTo("CONFIRMED"))
                .body("bib", equalTo("99"))
                .body("enteredBy", equalTo("ORGANIZER"));
    }

    @Test
    void a_judge_enters_somebody_as_anybody_does() {
        var meet = Meet.open();
        var judge = meet.official("JUDGE");

        judge.says(uma(Map.of("bib", "99")))
                .post(meet.entries())
                .then()
                .statusCode(201)
                .body("bib", nullValue())
                .body("enteredBy", equalTo("RUNNER"));
    }

    @Test
    void a_link_that_is_not_known_enters_nobody() {
        var meet = Meet.open();

        new Linked("x".repeat(43))
                .says(uma(Map.of()))
                .post(meet.entries())
                .then()
                .statusCode(401);
        Asking.nobody().body(uma(Map.of())).post(meet.entries()).then().statusCode(401);
    }

    @Test
    void nobody_asks_for_a_link_to_a_race_that_takes_no_entries() {
        asksForLink(Meet.draft(Map.of())).then().statusCode(404);

        var meet = Meet.open();
        meet.organizer()
                .asks()
                .put("/events/" + meet.event() + "/closing")
                .then()
                .statusCode(200);
        asksForLink(meet).then().statusCode(409).body("detail", containsString("Backward Mile"));
    }
}
