package org.backstretch.registration.match;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.backstretch.contracts.PersonFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Told;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody has two accounts, shows both, and is one from then on. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class AccountMergeTest {
    private static final Pattern LINK = Pattern.compile("/links/([\\w-]{43})");

    private final Asking first = Asking.runner();
    private final Asking second = Asking.runner();
    private Meet meet;
    private UUID kept;
    private UUID moving;

    @BeforeEach
    void each_account_is_entered_somewhere() {
        meet = Meet.open();
        kept = enters(first, meet);
        moving = enters(second, Meet.open());
    }

    private static UUID enters(Asking runner, Meet at) {
        return UUID.fromString(runner.says(Map.of("forMe", true, "sex", "F", "birthDate", "1990-01-01"))
                .post(at.entries())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static UUID person(Asking who) {
        return UUID.fromString(
                who.asks().get("/me").then().statusCode(200).extract().path("id"));
    }

    private String mailed() {
        first.says(Map.of("email", second.email()))
                .post("/account-merges")
                .then()
                .statusCode(202);
        return linkTo(second.email());
    }

    private static String linkTo(String address) {
        return LINK.matcher(mailsTo(address).getFirst())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    /** The newest first. */
    private static List<String> mailsTo(String address) {
        return Asking.admin()
                .asks()
                .queryParam("search", address)
                .get("/mails")
                .then()
                .statusCode(200)
                .extract()
                .path("items.text");
    }

    private static Response joins(Asking who, UUID survivor, String link) {
        return who.says(Map.of("link", link)).put("/account-merges/" + survivor);
    }

    private UUID join() {
        return UUID.fromString(joins(second, person(first), mailed())
                .then()
                .statusCode(200)
                .extract()
                .path("id"));
    }

    @Test
    void both_accounts_lead_to_one_person_with_the_entries_of_both() {
        var gone = person(second);
        join();

        assertEquals(person(first), person(second));
        for (var account : List.of(first, second)) {
            account.asks()
                    .get("/me/entries")
                    .then()
                    .body("items.id", hasItem(kept.toString()))
                    .body("items.id", hasItem(moving.toString()));
            account.asks().get("/entries/" + moving).then().statusCode(200);
            account.says(Map.of("answers", List.of(Map.of("kind", "PUBLIC_PROFILE", "answer", "GIVEN"))))
                    .put("/entries/" + moving + "/consents")
                    .then()
                    .statusCode(200);
        }
        await().until(() ->
                Objects.equals(((PersonFact) Told.of(Topics.PEOPLE, gone).getLast()).mergedInto(), person(first)));
        first.asks().get("/me").then().body("email", equalTo(first.email()));
    }

    @Test
    void the_link_alone_is_no_proof_and_neither_is_the_account_that_asked() {
        var link = mailed();
        var survivor = person(first);

        joins(first, survivor, link).then().statusCode(409).body("type", equalTo("/problems/accounts-apart"));
        joins(Asking.runner(), survivor, link).then().statusCode(409);
        joins(second, person(second), link).then().statusCode(403);

        joins(second, survivor, link).then().statusCode(200);
        joins(second, survivor, link).then().statusCode(410);
    }

    @Test
    void whether_an_address_has_an_account_is_told_to_nobody() {
        var nobody = UUID.randomUUID() + "@example.org";

        first.says(Map.of("email", nobody)).post("/account-merges").then().statusCode(202);
        first.says(Map.of("email", first.email()))
                .post("/account-merges")
                .then()
                .statusCode(202);

        assertEquals(List.of(), mailsTo(nobody));
        assertEquals(
                List.of(),
                mailsTo(first.email()).stream()
                        .filter(text -> LINK.matcher(text).find())
                        .toList());
    }

    @Test
    void whoever_has_both_accounts_parts_them_again() {
        var merge = join();
        first.asks().get("/person-merges").then().body("id", hasItem(merge.toString()));
        Asking.runner().asks().delete("/person-merges/" + merge).then().statusCode(403);

        first.asks().delete("/person-merges/" + merge).then().statusCode(204);

        second.asks().get("/me/entries").then().body("items", hasSize(1)).body("items.id", hasItem(moving.toString()));
        first.asks().get("/me/entries").then().body("items", hasSize(1)).body("items.id", hasItem(kept.toString()));
        first.asks().get("/entries/" + moving).then().statusCode(403);
    }

    @Test
    void whom_the_second_account_looks_after_is_looked_after_by_both() {
        var child = UUID.fromString(second.says(Meet.somebody(Map.of("birthDate", "1991-05-05")))
                .post(meet.entries())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        join();

        first.asks().get("/entries/" + child).then().statusCode(200);
        first.asks().get("/me/entries").then().body("items.id", hasItem(child.toString()));
        second.asks().get("/entries/" + child).then().statusCode(200);
    }

    @Test
    void who_runs_one_race_with_both_is_not_merged_and_nothing_has_moved() {
        enters(second, meet);

        joins(second, person(first), mailed()).then().statusCode(409).body("type", equalTo("/problems/both-entered"));

        second.asks().get("/me/entries").then().body("items", hasSize(2));
    }

    @Test
    void an_account_that_was_in_a_challenge_does_not_follow() {
        var challenge = Ids.next();
        meet.organizer()
                .says(Map.of(
                        "name", "Weeks", "firstDay", "2026-01-01", "lastDay", "2026-12-31", "zone", "Europe/London"))
                .put("/challenges/" + challenge)
                .then()
                .statusCode(201);
        meet.organizer()
                .asks()
                .put("/challenges/" + challenge + "/opening")
                .then()
                .statusCode(200);
        var members = "/challenges/" + challenge + "/members";
        second.says(Map.of("zone", "UTC")).post(members).then().statusCode(201);
        var link = mailed();

        joins(second, person(first), link)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/member-of-challenge"))
                .body("detail", endsWith("Let the other one follow it: both lead to the same entries then, too."));

        first.says(Map.of("zone", "UTC")).post(members).then().statusCode(201);
        joins(second, person(first), link)
                .then()
                .statusCode(409)
                .body("detail", endsWith("So has the other one: they have to stay two."));
    }

    @Test
    void an_account_that_follows_another_leads_nowhere_else() {
        join();
        var third = Asking.runner();
        person(third);
        third.says(Map.of("email", second.email()))
                .post("/account-merges")
                .then()
                .statusCode(202);
        var link = linkTo(second.email());

        joins(second, person(third), link).then().statusCode(409);
    }
}
