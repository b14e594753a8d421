package org.backstretch.registration.consent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody's races stand on a public page while she agrees, and there is none otherwise. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class PublicPageTest {
    private final Asking runner = Asking.runner();
    private UUID entry;
    private String page;

    @BeforeEach
    void an_entry_of_somebody_with_an_account() {
        entry = enters(Meet.open());
        page = "/people/" + runner.asks().get("/me").path("id") + "/public-page";
    }

    private UUID enters(Meet meet) {
        return UUID.fromString(runner.says(Map.of("forMe", true, "sex", "F", "birthDate", "1990-01-01"))
                .post(meet.entries())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private void says(UUID of, String answer) {
        runner.says(Map.of("answers", List.of(Map.of("kind", "PUBLIC_PROFILE", "answer", answer))))
                .put("/entries/" + of + "/consents")
                .then()
                .statusCode(200);
    }

    private void isShownAs(UUID of, String style) {
        runner.says(Map.of("style", style))
                .put("/entries/" + of + "/public-name")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse everybodyReads() {
        return Asking.nobody().get(page).then();
    }

    @Test
    void a_race_stands_there_while_that_is_agreed_and_never_where_nobody_is_named() {
        everybodyReads().statusCode(404);

        says(entry, "GIVEN");
        everybodyReads()
                .statusCode(200)
                .body("name", equalTo("Ada Reyes"))
                .body("races.raceName", contains("Backward Mile"));
        isShownAs(entry, "ANONYMOUS");
        everybodyReads().statusCode(404);
        isShownAs(entry, "FULL");
        everybodyReads().statusCode(200);

        says(entry, "WITHDRAWN");
        everybodyReads().statusCode(404);
    }

    @Test
    void the_races_of_a_person_stand_in_a_list_without_a_name() {
        var meet = Meet.open();
        says(enters(meet), "GIVEN");
        races().body("raceId", contains(meet.race().toString()))
                .body("raceName", contains("Backward Mile"))
                .body("eventId", contains(meet.event().toString()))
                .body("eventName", contains("Backward Mile Night"))
                .body("day", contains("2027-06-01"))
                .body(not(containsString("Reyes")));

        says(entry, "GIVEN");
        races().body("size()", equalTo(2));

        isShownAs(entry, "ANONYMOUS");
        races().body("raceId", contains(meet.race().toString()));
    }

    @Test
    void whoever_shows_no_race_has_an_empty_list() {
        races().body("size()", equalTo(0));

        Asking.nobody().get("/people/" + UUID.randomUUID() + "/races").then().statusCode(404);
    }

    private ValidatableResponse races() {
        return Asking.nobody()
                .get(page.replace("/public-page", "/races"))
                .then()
                .statusCode(200);
    }

    @Test
    void all_races_together_tell_no_more_of_the_name_than_the_most_reserved_of_them() {
        var other = enters(Meet.open());
        says(entry, "GIVEN");
        says(other, "GIVEN");

        isShownAs(other, "INITIALS");

        everybodyReads().body("name", equalTo("A. R.")).body("races.size()", equalTo(2));
        says(other, "WITHDRAWN");
        everybodyReads().body("name", equalTo("Ada Reyes")).body("races.size()", equalTo(1));
    }

    @Test
    void who_wants_to_be_anonymous_everywhere_has_no_page() {
        says(entry, "GIVEN");

        runner.says(Map.of("givenName", "Ada", "familyName", "Reyes", "sex", "F", "publicNameStyle", "ANONYMOUS"))
                .put("/me")
                .then()
                .statusCode(200);

        everybodyReads().statusCode(404);
    }

    @Test
    void she_sees_what_stands_there_and_what_could() {
        runner.asks()
                .get("/me/public-page")
                .then()
                .statusCode(200)
                .body("name", nullValue())
                .body("races.given", contains(false))
                .body("races.entryId", contains(entry.toString()));

        says(entry, "GIVEN");

        runner.asks()
                .get("/me/public-page")
                .then()
                .body("name", equalTo("Ada Reyes"))
                .body("races.given", contains(true))
                .body("races.shown", contains(true));
        Asking.runner().asks().get("/me/public-page").then().body("races.size()", equalTo(0));
    }
}
