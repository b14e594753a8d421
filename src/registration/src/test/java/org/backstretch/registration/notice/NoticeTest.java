package org.backstretch.registration.notice;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Letter;
import org.backstretch.registration.testing.Linked;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class NoticeTest {
    private static final Map<String, Object> MYSELF = Map.of("forMe", true, "sex", "F", "birthDate", "1990-01-01");

    private final String address = UUID.randomUUID() + "@example.org";

    private static String enters(Asking runner, Meet meet) {
        return runner.says(MYSELF)
                .post(meet.entries())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void who_enters_with_an_account_is_told_where_the_entry_is_and_when_the_race_starts() {
        var meet = Meet.open();
        var runner = Asking.runner();

        var entry = enters(runner, meet);

        var letter = Letter.latest(runner.email(), meet);
        assertEquals("Backward Mile: you are in", letter.subject());
        assertTrue(letter.text().contains("Ada Reyes takes part."));
        assertTrue(letter.text().contains("Tuesday 1 June 2027, 18:00 (Europe/London)"));
        assertTrue(letter.text().contains("/me/entries/" + entry));
        assertFalse(letter.hasLink());
    }

    @Test
    void whom_the_organizer_enters_hears_nothing_until_the_entry_moves() {
        var meet = Meet.open();
        var entry = meet.enter(Map.of("email", address));
        assertEquals(List.of(), Letter.to(address, meet));

        meet.organizer()
                .says(Map.of("reason", "ill"))
                .put("/entries/" + entry + "/withdrawal")
                .then()
                .statusCode(200);

        var letter = Letter.latest(address, meet);
        assertEquals("Backward Mile: you are withdrawn", letter.subject());
        new Linked(letter.token())
                .asks()
                .get("/entries/" + entry)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void who_waits_is_told_and_told_again_when_a_place_is_free_and_for_how_long() {
        var meet = Meet.open(Map.of("capacity", 1));
        meet.organizer()
                .says(Map.of("waitingList", true))
                .put("/races/" + meet.race() + "/entry-terms")
                .then()
                .statusCode(200);
        var first = meet.enter(Map.of());
        var runner = Asking.runner();
        var entry = enters(runner, meet);
        assertEquals(
                "Backward Mile: you are on the waiting list",
                Letter.latest(runner.email(), meet).subject());

        meet.organizer()
                .says(Map.of())
                .put("/entries/" + first + "/withdrawal")
                .then()
                .statusCode(200);

        var offer = Letter.latest(runner.email(), meet);
        assertEquals("Backward Mile: a place is free for you", offer.subject());
        assertTrue(offer.text().contains("It is held until "));
        assertTrue(offer.text().contains("(Europe/London). Accept it"));
        runner.asks()
                .put("/entries/" + entry + "/offer/acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"));
        assertEquals(
                "Backward Mile: you are in", Letter.latest(runner.email(), meet).subject());
    }

    @Test
    void a_refusal_says_why() {
        var meet = Meet.open(Map.of("capacity", 1));
        meet.organizer()
                .says(Map.of("waitingList", true))
                .put("/races/" + meet.race() + "/entry-terms")
                .then()
                .statusCode(200);
        meet.enter(Map.of());
        var runner = Asking.runner();
        var entry = enters(runner, meet);

        meet.organizer()
                .says(Map.of("reason", "Too young for this distance"))
                .put("/entries/" + entry + "/refusal")
                .then()
                .statusCode(200);

        assertTrue(Letter.latest(runner.email(), meet).text().contains("The reason: Too young for this distance"));
    }

    @Test
    void nothing_is_mailed_of_a_move_that_is_refused() {
        var meet = Meet.open();
        var runner = Asking.runner();
        enters(runner, meet);

        runner.says(MYSELF).post(meet.entries()).then().statusCode(409);

        assertEquals(1, Letter.to(runner.email(), meet).size());
    }
}
