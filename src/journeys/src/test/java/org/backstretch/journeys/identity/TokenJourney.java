package org.backstretch.journeys.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import java.util.Map;
import org.backstretch.journeys.stack.Stack;
import org.junit.jupiter.api.Test;

class TokenJourney {
    private final Stack stack = Stack.running();

    @Test
    void an_access_token_opens_the_api_and_the_first_login_creates_the_person() {
        var token = stack.token("runner");

        var me = given().auth().oauth2(token).get(stack.frontDoor() + "/api/registration/me");

        me.then().statusCode(200).body("email", equalTo("runner@backstretch.test"));
    }

    @Test
    void an_id_token_and_a_refresh_token_open_nothing() {
        var tokens = stack.tokens("organizer");
        String idToken = tokens.extract().path("id_token");
        String refreshToken = tokens.extract().path("refresh_token");

        given().auth()
                .oauth2(idToken)
                .get(stack.frontDoor() + "/api/registration/me")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(refreshToken)
                .get(stack.frontDoor() + "/api/registration/me")
                .then()
                .statusCode(401);
    }

    @Test
    void a_runner_cannot_open_an_event() {
        var token = stack.token("runner");

        var refused = given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "name",
                        "Night Meet",
                        "place",
                        "Augsburg",
                        "country",
                        "DE",
                        "zone",
                        "Europe/Berlin",
                        "firstDay",
                        "2027-06-01",
                        "lastDay",
                        "2027-06-01"))
                .post(stack.frontDoor() + "/api/registration/events");

        refused.then().statusCode(403).contentType("application/problem+json");
    }

    @Test
    void the_inside_of_keycloak_and_of_the_services_stays_inside() {
        for (var path : new String[] {
            "/auth/admin/",
            "/auth/realms/master",
            "/auth/",
            "/q/metrics",
            "/q/health",
            "/api/registration/../../q/metrics"
        }) {
            given().redirects()
                    .follow(false)
                    .get(stack.frontDoor() + path)
                    .then()
                    .statusCode(404);
        }
    }
}
