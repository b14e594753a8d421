package org.backstretch.journeys.identity;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import org.backstretch.journeys.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Somebody becomes an organizer by the real Keycloak, and is one no longer, although Keycloak was away when that was decided. Alone: it ends the Keycloak that signs all others in. */
@Isolated
class OrganizerRequestJourney {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration ONCE_IT_IS_BACK = Duration.ofMinutes(4);
    private static final String WHO = "official";
    private static final Map<String, String> EVENT = Map.of(
            "name", "Night of a new organizer",
            "place", "Augsburg",
            "country", "DE",
            "zone", "Europe/Berlin",
            "firstDay", "2027-06-01",
            "lastDay", "2027-06-01");

    private final Stack stack = Stack.running();

    private RequestSpecification as(String token) {
        return given().baseUri(stack.frontDoor())
                .basePath("/api/registration")
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON);
    }

    private int createsEvent() {
        return as(stack.token(WHO)).body(EVENT).post("/events").statusCode();
    }

    private boolean isPending() {
        return as(stack.token(WHO)).get("/me/organizer-requests").jsonPath().getBoolean("[0].pending");
    }

    /** Nobody gets a token while Keycloak is away; then it is certainly pending. */
    private boolean isStillPending() {
        try {
            return isPending();
        } catch (AssertionError away) {
            return true;
        }
    }

    @Test
    void a_request_is_granted_by_an_admin_in_keycloak_and_revoked_while_that_is_away() {
        assertEquals(403, createsEvent());
        var request = as(stack.token(WHO))
                .body(Map.of("reason", "Our club runs backward every summer."))
                .post("/organizer-requests")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var admin = stack.token("admin");

        decide(admin, request, "grant", "Welcome").body("state", equalTo("GRANTED"));
        await().atMost(SOON).until(() -> !isPending());
        assertEquals(201, createsEvent());

        stack.kill("keycloak");
        decide(admin, request, "revocation", "Only a try")
                .body("state", equalTo("REVOKED"))
                .body("pending", equalTo(true));

        await().atMost(ONCE_IT_IS_BACK).until(() -> !isStillPending());
        assertEquals(403, createsEvent());
    }

    private ValidatableResponse decide(String admin, String request, String decision, String reason) {
        return as(admin)
                .body(Map.of("reason", reason))
                .put("/organizer-requests/" + request + "/" + decision)
                .then()
                .statusCode(200);
    }
}
