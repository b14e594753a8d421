package org.backstretch.registration.organizer;

import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.backstretch.registration.testing.Asking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = KeycloakAt.class, scope = TestResourceScope.GLOBAL)
class OrganizerRequestTest {
    private static final Map<String, String> CLUB = Map.of("reason", "Our club runs a backward mile.");

    @SuppressWarnings("NullAway.Init")
    KeycloakAt keycloak;

    @Inject
    Grants grants;

    private final Asking runner = Asking.runner();
    private final Asking admin = Asking.admin();

    @BeforeEach
    void keycloak_is_here() {
        keycloak.here();
    }

    private String ask() {
        return runner.says(CLUB)
                .post("/organizer-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse decide(String request, String decision, Map<String, ?> words) {
        return admin.says(words)
                .put("/organizer-requests/" + request + "/" + decision)
                .then();
    }

    private ValidatableResponse mine() {
        return runner.asks().get("/me/organizer-requests").then().statusCode(200);
    }

    private String mapping() {
        return "/auth/admin/realms/backstretch/users/" + runner.account() + "/role-mappings/realm";
    }

    /** As if the pause between two tries were over. */
    private static void letTimePass(String request) {
        QuarkusTransaction.requiringNew()
                .run(() -> OrganizerRequest.update(
                        "nextTryAt = ?1 where id = ?2 and nextTryAt is not null",
                        Instant.now().minusSeconds(1),
                        UUID.fromString(request)));
    }

    @Test
    void what_an_admin_grants_keycloak_is_told() {
        var request = ask();
        admin.asks()
                .get("/organizer-requests?state=ASKED&size=500")
                .then()
                .body("items.find { it.id == '%s' }.reason".formatted(request), equalTo(CLUB.get("reason")));

        decide(request, "grant", Map.of("reason", "Welcome"))
                .statusCode(200)
                .body("state", equalTo("GRANTED"))
                .body("pending", equalTo(true));
        grants.round();

        keycloak.server()
                .verify(
                        1,
                        postRequestedFor(urlPathEqualTo(mapping()))
                                .withRequestBody(matchingJsonPath("$[?(@.name == 'organizer')]")));
        mine().body("state", contains("GRANTED"))
                .body("pending", contains(false))
                .body("decision", contains("Welcome"));
        admin.asks()
                .get("/mails?search=" + runner.email())
                .then()
                .body("items[0].subject", equalTo("You may open events"))
                .body("items[0].text", containsString("Welcome"));
        grants.round();
        keycloak.server().verify(1, postRequestedFor(urlPathEqualTo(mapping())));
    }

    @Test
    void while_keycloak_is_away_a_grant_waits_and_is_carried_out_when_it_is_back() {
        var request = ask();
        keycloak.away();

        decide(request, "grant", Map.of()).statusCode(200).body("pending", equalTo(true));
        grants.round();
        mine().body("pending", contains(true)).body("trouble", contains(nullValue()));
        admin.asks()
                .get("/organizer-requests?size=500")
                .then()
                .body("items.find { it.id == '%s' }.pending".formatted(request), equalTo(true))
                .body("items.find { it.id == '%s' }.trouble".formatted(request), containsString("503"));
        keycloak.here();
        letTimePass(request);
        grants.round();

        mine().body("pending", contains(false));
        keycloak.server().verify(1, postRequestedFor(urlPathEqualTo(mapping())));
    }

    @Test
    void a_replica_that_dies_while_telling_keycloak_leaves_the_grant_to_the_next_round() {
        var request = ask();
        decide(request, "grant", Map.of()).statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(() -> OrganizerRequest.locked(UUID.fromString(request)).begin(Instant.now()));

        grants.round();
        mine().body("pending", contains(true));
        letTimePass(request);
        grants.round();

        mine().body("pending", contains(false));
    }

    @Test
    void a_refusal_says_why_and_one_may_ask_again() {
        var request = ask();

        decide(request, "refusal", Map.of()).statusCode(400);
        decide(request, "refusal", Map.of("reason", "Which club?"))
                .statusCode(200)
                .body("pending", equalTo(false));

        mine().body("state", contains("REFUSED")).body("decision", contains("Which club?"));
        decide(request, "grant", Map.of()).statusCode(409).body("type", equalTo("/problems/already-decided"));
        ask();
        mine().body("state", contains("ASKED", "REFUSED"));
    }

    @Test
    void a_role_is_taken_away_again() {
        var request = ask();
        decide(request, "grant", Map.of()).statusCode(200);
        grants.round();

        decide(request, "revocation", Map.of("reason", "No races since years"))
                .statusCode(200)
                .body("pending", equalTo(true));
        grants.round();

        keycloak.server().verify(1, deleteRequestedFor(urlPathEqualTo(mapping())));
        mine().body("state", contains("REVOKED")).body("pending", contains(false));
    }

    @Test
    void one_asks_once_and_not_for_what_one_may_already() {
        ask();

        runner.says(CLUB)
                .post("/organizer-requests")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-asked"));
        Asking.organizer()
                .says(CLUB)
                .post("/organizer-requests")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-organizer"));
        runner.says(Map.of("reason", " ")).post("/organizer-requests").then().statusCode(400);
    }
}
