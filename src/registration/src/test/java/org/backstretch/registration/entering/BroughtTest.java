package org.backstretch.registration.entering;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
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
import java.util.stream.Stream;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Letter;
import org.backstretch.registration.testing.Linked;
import org.backstretch.registration.testing.Meet;
import org.backstretch.registration.testing.Priced;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes along with a new entry: all of it is taken with the entry, or nothing. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class BroughtTest {
    private static final List<String> NEEDED = List.of("RULES_AND_WAIVER", "HEALTH");

    private final Asking runner = Asking.runner();
    private Meet meet;
    private Priced priced;

    @BeforeEach
    void a_race_that_costs_something_first_and_asks_for_consents() {
        meet = Meet.asking();
        priced = Priced.of(meet, true, List.of(Map.of("amount", 1_500)));
        priced.discount("FREE", Map.of("percent", 100, "uses", 1)).then().statusCode(200);
        runner.asks().get("/me").then().statusCode(200);
    }

    private static List<Map<String, Object>> given(List<String> kinds) {
        return kinds.stream()
                .map(kind -> Map.<String, Object>of("kind", kind, "answer", "GIVEN", "version", 1))
                .toList();
    }

    private static Map<String, Object> brought(String code, List<String> kinds) {
        var brought = new HashMap<String, Object>(Map.of("consents", given(kinds)));
        if (!code.isEmpty()) {
            brought.put("discount", Map.of("code", code));
        }
        return brought;
    }

    private static Map<String, Object> myself(String born, Map<String, ?> brought) {
        return Map.of("forMe", true, "sex", "F", "birthDate", born, "brought", brought);
    }

    private Response enters(Map<String, ?> brought) {
        return runner.says(myself("1990-01-01", brought)).post(meet.entries());
    }

    private void nobodyIsEntered() {
        meet.organizer().asks().get(meet.entries()).then().body("total", equalTo(0));
        meet.organizer()
                .asks()
                .get("/events/" + meet.event() + "/discounts")
                .then()
                .body("items.used", everyItem(equalTo(0)));
    }

    @Test
    void whoever_brings_all_that_is_needed_is_confirmed_in_one_go_and_mailed_once() {
        var consents = Stream.concat(NEEDED.stream(), Stream.of("PHOTO")).toList();

        var entry = enters(brought("free", consents));

        entry.then().statusCode(201).body("status", equalTo("CONFIRMED"));
        runner.asks()
                .get("/entries/" + entry.path("id") + "/consents")
                .then()
                .body("history.kind", containsInAnyOrder("RULES_AND_WAIVER", "HEALTH", "PHOTO"))
                .body("history.version", contains(1, 1, 1))
                .body("history.way", everyItem(equalTo("ACCOUNT")));
        runner.asks()
                .get("/entries/" + entry.path("id") + "/fee")
                .then()
                .body("state", equalTo("NOTHING_DUE"))
                .body("lines.kind", contains("CHARGE", "DISCOUNT"));
        var letters = Letter.to(runner.email(), meet);
        assertEquals(1, letters.size());
        assertEquals("Backward Mile: you are in", letters.getFirst().subject());
    }

    @Test
    void what_is_not_ticked_stays_missing() {
        var entry = enters(brought("FREE", List.of("RULES_AND_WAIVER")));

        entry.then().statusCode(201).body("status", equalTo("PENDING"));
        runner.asks().get("/entries/" + entry.path("id") + "/missing").then().body("code", contains("consent-health"));
    }

    @Test
    void a_code_that_nobody_knows_enters_nobody() {
        var refused = enters(brought("FREEE", NEEDED));

        refused.then()
                .statusCode(400)
                .body("field", equalTo("code"))
                .body("type", equalTo("/problems/discount-unknown"));
        nobodyIsEntered();
    }

    @Test
    void a_code_that_has_ended_or_is_used_up_enters_nobody_either() {
        priced.discount("LATE", Map.of("percent", 10, "validUntil", "2026-01-01T00:00:00Z"));
        enters(brought("LATE", NEEDED))
                .then()
                .statusCode(409)
                .body("field", equalTo("code"))
                .body("type", equalTo("/problems/discount-over"));
        nobodyIsEntered();
        Asking.runner()
                .says(myself("1990-01-01", brought("FREE", NEEDED)))
                .post(meet.entries())
                .then()
                .statusCode(201);

        enters(brought("FREE", NEEDED))
                .then()
                .statusCode(409)
                .body("field", equalTo("code"))
                .body("type", equalTo("/problems/discount-used-up"));
        meet.organizer().asks().get(meet.entries()).then().body("total", equalTo(1));
    }

    @Test
    void the_last_use_of_a_code_enters_one_of_many() {
        var statuses = Parallel.ask(
                6,
                i -> Asking.runner()
                        .says(myself("1990-01-01", brought("FREE", NEEDED)))
                        .post(meet.entries())
                        .statusCode());

        assertEquals(1, statuses.stream().filter(status -> status == 201).count());
        assertEquals(5, statuses.stream().filter(status -> status == 409).count());
    }

    @Test
    void nobody_agrees_while_entering_to_words_they_have_not_read() {
        meet.organizer()
                .says(Map.of("kinds", List.of(Map.of("kind", "PHOTO", "text", "Smile."))))
                .put("/events/" + meet.event() + "/consent-texts")
                .then()
                .statusCode(200);

        var refused = enters(brought("FREE", List.of("PHOTO")));

        refused.then().statusCode(409).body("type", equalTo("/problems/consent-text-changed"));
        nobodyIsEntered();
    }

    @Test
    void a_child_enters_without_agreeing_and_is_told_so() {
        var child = "2015-01-01";

        runner.says(myself(child, brought("", NEEDED)))
                .post(meet.entries())
                .then()
                .statusCode(400)
                .body("field", equalTo("consents"))
                .body("detail", containsString("Leave the boxes empty"));
        nobodyIsEntered();
        runner.says(myself(child, brought("FREE", List.of())))
                .post(meet.entries())
                .then()
                .statusCode(201)
                .body("status", equalTo("PENDING"));
    }

    @Test
    void a_parent_answers_everything_for_a_child() {
        var consents = Stream.concat(NEEDED.stream(), Stream.of("GUARDIAN")).toList();
        runner.says(Map.of("givenName", "Bea", "familyName", "Castell")).put("/me");

        var entry = runner.says(Meet.somebody(Map.of("birthDate", "2015-01-01", "brought", brought("FREE", consents))))
                .post(meet.entries());

        entry.then().statusCode(201).body("status", equalTo("CONFIRMED"));
        runner.asks()
                .get("/entries/" + entry.path("id") + "/consents")
                .then()
                .body("history.givenBy", everyItem(equalTo("Bea Castell")));
    }

    @Test
    void who_enters_by_a_link_brings_the_same_and_keeps_the_link_when_refused() {
        var address = UUID.randomUUID() + "@example.org";
        Asking.nobody()
                .body(Map.of("email", address))
                .post("/races/" + meet.race() + "/entry-links")
                .then()
                .statusCode(202);
        var newcomer = new Linked(Letter.latest(address, meet).token());
        var uma = new HashMap<>(Meet.somebody(Map.of("birthDate", "1991-05-05", "brought", brought("NO", NEEDED))));

        newcomer.says(uma).post(meet.entries()).then().statusCode(400).body("field", equalTo("code"));
        uma.put("brought", brought("FREE", NEEDED));
        var entry = newcomer.says(uma).post(meet.entries());

        entry.then().statusCode(201).body("status", equalTo("CONFIRMED"));
        newcomer.asks()
                .get("/entries/" + entry.path("id") + "/consents")
                .then()
                .body("history.way", contains("LINK", "LINK"))
                .body("history.givenBy", everyItem(equalTo("Uma Castell")));
    }

    @Test
    void what_the_event_does_not_ask_is_not_taken() {
        enters(brought("FREE", List.of("TRACK_MAP"))).then().statusCode(400).body("field", equalTo("answers"));
        enters(brought("FREE", List.of("GUARDIAN"))).then().statusCode(400).body("field", equalTo("consents"));
        nobodyIsEntered();
    }

    @Test
    void the_desk_keeps_what_stands_on_paper_with_the_entry() {
        var entry = meet.official("DESK")
                .says(Meet.somebody(Map.of("brought", brought("", NEEDED))))
                .post(meet.entries());

        entry.then().statusCode(201).body("bib", nullValue());
        meet.organizer()
                .asks()
                .get("/entries/" + entry.path("id") + "/consents")
                .then()
                .body("history.way", contains("PAPER", "PAPER"));
        meet.organizer()
                .asks()
                .get("/entries/" + entry.path("id") + "/missing")
                .then()
                .body("code", contains("fee"))
                .body("findAll { it.code.startsWith('consent') }", empty());
    }
}
