package org.backstretch.registration.consent;

import static java.util.stream.Collectors.toSet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;
import org.backstretch.registration.entry.Settlement;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An entry waits for the consents that it needs, and never loses its runner without a word. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class RequirementTest {
    @Inject
    Settlement settlement;

    private Meet meet;
    private final Asking runner = Asking.runner();

    @BeforeEach
    void an_open_meet() {
        meet = Meet.asking();
    }

    @Test
    void a_runner_is_pending_until_the_needed_consents_are_given() {
        var entry = enter("1990-01-01");
        status(entry, "PENDING");
        give(entry, "RULES_AND_WAIVER");
        status(entry, "PENDING");

        give(entry, "HEALTH");

        status(entry, "CONFIRMED");
    }

    @Test
    void who_says_not_to_be_fit_stays_pending() {
        var entry = enter("1990-01-01");
        give(entry, "RULES_AND_WAIVER");

        answers(runner.says(one("HEALTH", "REFUSED")), entry).statusCode(200);

        status(entry, "PENDING");
        assertEquals(Set.of("consent-health"), missing(entry));
    }

    @Test
    void taking_a_needed_consent_back_shows_at_the_desk_and_removes_nobody() {
        var entry = enter("1990-01-01");
        give(entry, "RULES_AND_WAIVER", "HEALTH");

        answers(runner.says(one("RULES_AND_WAIVER", "WITHDRAWN")), entry).statusCode(200);

        status(entry, "CONFIRMED");
        assertEquals(Set.of("consent-rules"), missing(entry));
    }

    @Test
    void the_organizers_word_is_enough_and_what_is_missing_shows_at_the_desk() {
        var entry = meet.enter(Map.of("birthDate", "2015-01-01"));

        meet.organizer().asks().get("/entries/" + entry).then().body("status", equalTo("CONFIRMED"));
        assertEquals(Set.of("consent-rules", "consent-health", "guardian-consent"), missing(entry));
    }

    @Test
    void a_guardian_consents_for_a_child_by_the_link_that_was_mailed() {
        var entry = enter("2015-01-01");
        var link = mailed(entry, "bea." + entry + "@example.org");
        by(link).get("/entries/" + entry + "/consents").then().statusCode(200).body("runnerName", equalTo("Ada Reyes"));
        status(entry, "PENDING");

        answers(by(link).body(all("Bea Reyes", "GUARDIAN", "RULES_AND_WAIVER", "HEALTH")), entry)
                .statusCode(200)
                .body("history.way", contains("LINK", "LINK", "LINK"))
                .body("history.givenBy", hasItem("Bea Reyes"));

        status(entry, "CONFIRMED");
    }

    @Test
    void a_parent_who_enters_a_child_agrees_at_once_without_a_link() {
        var parent = Asking.runner();
        var entry = UUID.fromString(parent.says(Meet.somebody(Map.of("birthDate", "2015-01-01")))
                .post(meet.entries())
                .then()
                .statusCode(201)
                .body("status", equalTo("PENDING"))
                .extract()
                .path("id"));

        answers(parent.says(all("", "GUARDIAN", "RULES_AND_WAIVER", "HEALTH")), entry)
                .statusCode(200)
                .body("forAnother", equalTo(true))
                .body("history.way", contains("ACCOUNT", "ACCOUNT", "ACCOUNT"))
                .body("history.givenBy", hasItem("Ada Reyes"));

        parent.asks().get("/entries/" + entry).then().body("status", equalTo("CONFIRMED"));
    }

    @Test
    void the_link_opens_one_childs_consents_and_ends_when_a_newer_one_is_mailed() {
        var entry = enter("2015-01-01");
        var other = meet.enter(Map.of("birthDate", "2015-01-01", "familyName", "Other"));
        var first = mailed(entry, "first." + entry + "@example.org");
        by(first).get("/entries/" + other + "/consents").then().statusCode(403);
        by(first).get("/entries/" + entry + "/emergency-contact").then().statusCode(403);

        mailed(entry, "second." + entry + "@example.org");

        by(first).get("/entries/" + entry + "/consents").then().statusCode(410);
    }

    @Test
    void a_guardian_says_who_they_are_and_answers_for_a_youth_only_that_they_agree() {
        var entry = enter("2011-01-01");
        var link = mailed(entry, "bea." + entry + "@example.org");

        answers(by(link).body(one("GUARDIAN", "GIVEN")), entry).statusCode(400).body("field", equalTo("givenBy"));
        answers(by(link).body(all("Bea Reyes", "HEALTH")), entry).statusCode(400);
        answers(by(link).body(all("Bea Reyes", "GUARDIAN")), entry).statusCode(200);

        status(entry, "PENDING");
        give(entry, "RULES_AND_WAIVER", "HEALTH");
        status(entry, "CONFIRMED");
    }

    @Test
    void no_guardian_is_asked_for_an_adult_and_no_mailbox_is_flooded() {
        var adult = enter("1990-01-01");
        var minor = meet.enter(Map.of("birthDate", "2015-01-01"));
        var flooded = Map.of("email", "flood." + minor + "@example.org");
        var requests = "/entries/" + minor + "/guardian-requests";

        runner.says(Map.of("email", "bea@example.org"))
                .post("/entries/" + adult + "/guardian-requests")
                .then()
                .statusCode(400);
        for (int i = 0; i < 5; i++) {
            meet.organizer().says(flooded).post(requests).then().statusCode(202);
        }
        meet.organizer()
                .says(flooded)
                .post(requests)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/too-many-mails"));
    }

    private UUID enter(String born) {
        return UUID.fromString(runner.says(Map.of("forMe", true, "sex", "F", "birthDate", born))
                .post(meet.entries())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private void give(UUID entry, String... kinds) {
        answers(runner.says(all("", kinds)), entry).statusCode(200);
    }

    private static ValidatableResponse answers(RequestSpecification says, UUID entry) {
        return says.put("/entries/" + entry + "/consents").then();
    }

    private static Map<String, ?> one(String kind, String answer) {
        return Map.of("answers", List.of(Map.of("kind", kind, "answer", answer)));
    }

    private static Map<String, ?> all(String by, String... kinds) {
        return Map.of(
                "givenBy",
                by,
                "answers",
                Arrays.stream(kinds)
                        .map(kind -> Map.of("kind", kind, "answer", "GIVEN"))
                        .toList());
    }

    private void status(UUID entry, String status) {
        runner.asks().get("/entries/" + entry).then().body("status", equalTo(status));
    }

    /** What of the consents shows at the desk. */
    private Set<String> missing(UUID entry) {
        return QuarkusTransaction.requiringNew()
                .call(() -> settlement.missing(Entry.get(entry)).stream()
                        .map(Missing::code)
                        .filter(code -> code.contains("consent"))
                        .collect(toSet()));
    }

    /** The secret of the link that a guardian was mailed. */
    private String mailed(UUID entry, String guardian) {
        meet.organizer()
                .says(Map.of("email", guardian))
                .post("/entries/" + entry + "/guardian-requests")
                .then()
                .statusCode(202);
        var text = meet.organizer()
                .asks()
                .queryParam("search", guardian)
                .get("/mails")
                .then()
                .body("items[0].text", containsString("/links/"))
                .body("items[0].text", not(containsString("Reyes")))
                .extract()
                .<String>path("items[0].text");
        return text.replaceFirst("(?s).*/links/(\\S+).*", "$1");
    }

    private static RequestSpecification by(String link) {
        return Asking.nobody().header("Authorization", "Link " + link);
    }
}
