package org.backstretch.registration.match;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.registration.organizer.KeycloakAt;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody has lost one of two accounts, and an admin says that both are theirs. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = KeycloakAt.class, scope = TestResourceScope.GLOBAL)
class AccountDecisionTest {
    private static final String REASON = "Lost the old mailbox; showed a card at the desk.";

    @SuppressWarnings("NullAway.Init")
    KeycloakAt keycloak;

    private final Asking kept = Asking.runner();
    private final Asking lost = Asking.runner();
    private final Asking admin = Asking.admin();

    @BeforeEach
    void the_lost_account_is_entered_somewhere() {
        keycloak.here();
        person(kept);
        lost.says(Map.of("forMe", true, "sex", "F", "birthDate", "1990-01-01"))
                .post(Meet.open().entries())
                .then()
                .statusCode(201);
    }

    private static UUID person(Asking who) {
        return UUID.fromString(
                who.asks().get("/me").then().statusCode(200).extract().path("id"));
    }

    private static Map<String, Object> decision(Asking survivor, Asking merged, boolean despiteOffice) {
        return Map.of(
                "survivor",
                person(survivor),
                "merged",
                person(merged),
                "reason",
                REASON,
                "despiteOffice",
                despiteOffice);
    }

    private ValidatableResponse decides(Asking who, Map<String, ?> decision) {
        return who.says(decision).post("/account-merges/decisions").then();
    }

    private UUID join() {
        return UUID.fromString(decides(admin, decision(kept, lost, false))
                .statusCode(201)
                .body("reason", equalTo(REASON))
                .extract()
                .path("id"));
    }

    private List<String> mailsTo(Asking who) {
        return admin.asks()
                .queryParam("search", who.email())
                .get("/mails")
                .then()
                .statusCode(200)
                .extract()
                .path("items.text");
    }

    @Test
    void both_accounts_lead_to_one_person_and_both_holders_read_why() {
        var gone = person(lost);
        join();

        assertEquals(person(kept), person(lost));
        kept.asks().get("/me/entries").then().body("items", hasSize(1));
        for (var holder : List.of(kept, lost)) {
            assertTrue(mailsTo(holder).getFirst().contains(REASON));
        }
        for (var who : List.of(person(kept), gone)) {
            admin.asks()
                    .get("/people/" + who + "/audit")
                    .then()
                    .body("items.deed", contains("accounts-merged"))
                    .body("items.reason", contains(REASON))
                    .body("items.account", contains(admin.account().toString()));
        }
    }

    @Test
    void an_admin_sees_first_what_hangs_on_an_account() {
        keycloak.hasRole(lost.account(), "organizer");

        admin.asks()
                .queryParam("email", lost.email())
                .get("/accounts")
                .then()
                .statusCode(200)
                .body("person", contains(person(lost).toString()))
                .body("entries", contains(1))
                .body("roles", contains(List.of("organizer")));
        admin.asks()
                .queryParam("email", UUID.randomUUID() + "@example.org")
                .get("/accounts")
                .then()
                .body("$", hasSize(0));
    }

    @Test
    void either_holder_parts_them_again_and_both_are_told() {
        var merge = join();
        kept.asks().get("/person-merges").then().body("id", hasItem(merge.toString()));
        Asking.runner().asks().delete("/person-merges/" + merge).then().statusCode(403);

        lost.asks().delete("/person-merges/" + merge).then().statusCode(204);

        assertNotEquals(person(kept), person(lost));
        lost.asks().get("/me/entries").then().body("items", hasSize(1));
        for (var holder : List.of(kept, lost)) {
            assertTrue(mailsTo(holder).getFirst().contains("This was undone"));
        }
        admin.asks()
                .get("/people/" + person(lost) + "/audit")
                .then()
                .body("items.deed", contains("accounts-parted", "accounts-merged"))
                .body("items[0].account", equalTo(lost.account().toString()));
    }

    @Test
    void an_admin_parts_them_too() {
        var merge = join();

        admin.asks().delete("/person-merges/" + merge).then().statusCode(204);

        assertNotEquals(person(kept), person(lost));
    }

    @Test
    void nobody_decides_about_an_own_account() {
        decides(admin, decision(admin, lost, true)).statusCode(409).body("type", equalTo("/problems/accounts-apart"));
        decides(admin, decision(lost, admin, true)).statusCode(409);

        assertNotEquals(person(admin), person(lost));
    }

    @Test
    void an_own_account_that_was_merged_before_is_no_way_around() {
        var second = Asking.runner();
        decides(Asking.admin(), decision(admin, second, true)).statusCode(201);

        decides(admin, decision(second, lost, true)).statusCode(409);
    }

    @Test
    void who_is_admin_or_has_events_is_merged_only_when_that_is_said() {
        var organizer = Meet.open().organizer();
        person(organizer);
        decides(admin, decision(kept, organizer, false))
                .statusCode(409)
                .body("type", equalTo("/problems/holds-office"))
                .body("detail", containsString("organizes an event"));
        keycloak.hasRole(kept.account(), "admin");
        decides(admin, decision(kept, lost, false))
                .statusCode(409)
                .body("detail", containsString("has the role admin"));
        assertNotEquals(person(kept), person(lost));

        decides(admin, decision(kept, lost, true)).statusCode(201);
    }

    @Test
    void while_keycloak_cannot_say_who_somebody_is_nothing_is_merged() {
        keycloak.away();

        decides(admin, decision(kept, lost, false)).statusCode(409).body("type", equalTo("/problems/keycloak-away"));

        assertNotEquals(person(kept), person(lost));
    }

    @Test
    void a_reason_is_needed_and_two_who_have_accounts() {
        decides(admin, Map.of("survivor", person(kept), "merged", person(lost), "reason", " "))
                .statusCode(400);
        decides(admin, decision(kept, kept, false)).statusCode(409);
        decides(admin, Map.of("survivor", person(kept), "merged", UUID.randomUUID(), "reason", REASON))
                .statusCode(404);
        join();
        decides(admin, decision(kept, lost, false)).statusCode(409);
    }
}
