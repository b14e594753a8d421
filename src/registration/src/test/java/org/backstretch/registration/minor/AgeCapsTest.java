package org.backstretch.registration.minor;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.Map;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class AgeCapsTest {
    private static final Map<String, Object> TWELVE = Map.of("forMe", true, "sex", "F", "birthDate", "2014-09-01");

    @Test
    void a_child_is_refused_a_race_that_is_too_long_and_told_of_one_that_fits() {
        var meet = Meet.open(Map.of("discipline", "10KR"));
        meet.organizer()
                .says(Meet.racePlan(Map.of("name", "Short Mile")))
                .post("/events/" + meet.event() + "/races")
                .then()
                .statusCode(201);

        var refused = Asking.runner().says(TWELVE).post(meet.entries());

        refused.then()
                .statusCode(409)
                .body("type", equalTo("/problems/too-far-for-age"))
                .body("capMetres", equalTo(5000))
                .body("fitting", contains("Short Mile"))
                .body("detail", containsString("At 12 years nobody may race further than 5 km"));
    }

    @Test
    void the_organizer_cannot_enter_the_child_either_nor_make_it_younger_afterwards() {
        var meet = Meet.open(Map.of("discipline", "10KR"));
        var entry = meet.enter(Map.of());

        meet.organizer()
                .says(Meet.somebody(Map.of("birthDate", "2014-09-01")))
                .post(meet.entries())
                .then()
                .statusCode(409);
        meet.organizer()
                .says(Map.of("birthDate", "2014-09-01"))
                .put("/entries/" + entry)
                .then()
                .statusCode(409)
                .body("fitting.size()", equalTo(0));
    }

    @Test
    void a_mile_is_for_everybody() {
        Asking.runner().says(TWELVE).post(Meet.open().entries()).then().statusCode(201);
    }
}
