package org.backstretch.registration.entryclaim;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.kit.testing.Told;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Letter;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class EntryClaimTest {
    private final String address = UUID.randomUUID() + "@example.org";
    private Meet meet;

    @BeforeEach
    void an_open_meet() {
        meet = Meet.open();
    }

    private String person(Asking asking) {
        return asking.asks().get("/me").then().statusCode(200).extract().path("id");
    }

    private String claims(Asking asking, UUID entry) {
        return asking.says(Map.of("words", "I was there"))
                .put("/entries/" + entry + "/claim")
                .then()
                .statusCode(200)
                .body("state", equalTo("PENDING"))
                .extract()
                .path("id");
    }

    @Test
    void with_the_link_that_was_mailed_an_entry_is_ones_own_at_once_and_the_fact_says_so() {
        var entry = meet.enter(Map.of("email", address));
        var ada = Asking.runner();
        var person = person(ada);

        ada.asks().post("/entries/" + entry + "/claim-links").then().statusCode(202);
        ada.says(Map.of("link", Letter.latest(address, meet).token()))
                .put("/entries/" + entry + "/claim")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("proven", equalTo(true));

        ada.asks().get("/me/entries").then().body("items.id", hasItem(entry.toString()));
        await().until(() -> Told.of(Topics.ENTRIES, entry).stream()
                .map(EntryFact.class::cast)
                .anyMatch(fact -> person.equals(Objects.toString(fact.personId()))));
        meet.organizer().asks().get("/events/" + meet.event() + "/audit").then().body("items.deed", hasItem("claimed"));
    }

    @Test
    void without_the_link_the_organizer_decides_and_both_are_told() {
        var entry = meet.enter(Map.of());
        meet.organizer().asks().get("/me").then().statusCode(200);
        var ada = Asking.runner();
        var claim = claims(ada, entry);

        assertTrue(Letter.latest(meet.organizer().email(), meet).text().contains("Ada Reyes says"));
        meet.organizer()
                .asks()
                .get("/events/" + meet.event() + "/entry-claims")
                .then()
                .body("items[0].words", equalTo("I was there"));
        meet.organizer()
                .says(Map.of("decision", "APPROVED"))
                .put("/entry-claims/" + claim + "/decision")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"));

        assertTrue(Letter.latest(ada.email(), meet).subject().endsWith("the entry is yours"));
        ada.asks().get("/entries/" + entry).then().statusCode(200);
    }

    @Test
    void a_claim_that_is_refused_changes_nothing_and_may_be_made_again() {
        var entry = meet.enter(Map.of());
        var ada = Asking.runner();
        var claim = claims(ada, entry);

        meet.organizer()
                .says(Map.of("decision", "REFUSED", "reason", "Somebody else ran"))
                .put("/entry-claims/" + claim + "/decision")
                .then()
                .statusCode(200);

        assertTrue(Letter.latest(ada.email(), meet).text().contains("Somebody else ran"));
        ada.asks().get("/entries/" + entry).then().statusCode(403);
        claims(ada, entry);
        meet.organizer()
                .says(Map.of("decision", "APPROVED"))
                .put("/entry-claims/" + claim + "/decision")
                .then()
                .statusCode(409);
    }

    @Test
    void of_two_who_claim_an_entry_one_gets_it() {
        var entry = meet.enter(Map.of());
        var claims = List.of(claims(Asking.runner(), entry), claims(Asking.runner(), entry));

        var statuses = Parallel.ask(
                2,
                i -> meet.organizer()
                        .says(Map.of("decision", "APPROVED"))
                        .put("/entry-claims/" + claims.get(i) + "/decision")
                        .statusCode());

        assertEquals(List.of(200, 409), statuses.stream().sorted().toList());
    }

    @Test
    void nobody_claims_a_second_entry_in_a_race() {
        var entry = meet.enter(Map.of());
        var ada = Asking.runner();
        ada.says(Map.of("forMe", true, "sex", "F", "birthDate", "1990-01-01"))
                .post(meet.entries())
                .then()
                .statusCode(201);
        var claim = claims(ada, entry);

        meet.organizer()
                .says(Map.of("decision", "APPROVED"))
                .put("/entry-claims/" + claim + "/decision")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-entered"));
    }

    @Test
    void an_entry_that_is_somebodys_is_not_claimed() {
        var entry = UUID.fromString(Asking.runner()
                .says(Map.of("forMe", true, "sex", "F", "birthDate", "1990-01-01"))
                .post(meet.entries())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));

        Asking.runner()
                .says(Map.of())
                .put("/entries/" + entry + "/claim")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/entry-of-somebody"));
    }

    @Test
    void whoever_asks_for_the_link_does_not_learn_whether_there_is_an_address() {
        var without = meet.enter(Map.of());
        var with = meet.enter(Map.of("email", address));
        var ada = Asking.runner();

        ada.asks().post("/entries/" + without + "/claim-links").then().statusCode(202);
        ada.asks().post("/entries/" + with + "/claim-links").then().statusCode(202);

        assertEquals(1, Letter.to(address, meet).size());
    }

    @Test
    void a_link_to_another_entry_proves_nothing() {
        var mine = meet.enter(Map.of("email", address));
        var other = meet.enter(Map.of("givenName", "Zoe"));
        var ada = Asking.runner();
        ada.asks().post("/entries/" + mine + "/claim-links").then().statusCode(202);

        ada.says(Map.of("link", Letter.latest(address, meet).token()))
                .put("/entries/" + other + "/claim")
                .then()
                .statusCode(403);
    }

    @Test
    void only_the_organizer_decides() {
        var claim = claims(Asking.runner(), meet.enter(Map.of()));

        Asking.organizer()
                .says(Map.of("decision", "APPROVED"))
                .put("/entry-claims/" + claim + "/decision")
                .then()
                .statusCode(403);
        Asking.organizer()
                .asks()
                .get("/events/" + meet.event() + "/entry-claims")
                .then()
                .statusCode(403);
    }
}
