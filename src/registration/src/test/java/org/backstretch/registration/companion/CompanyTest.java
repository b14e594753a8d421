package org.backstretch.registration.companion;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

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
class CompanyTest {

    @Test
    void a_runner_names_who_goes_beside_her_and_only_officials_read_it() {
        var meet = Meet.open();
        var runner = Asking.runner();
        var entry = runner.says(Map.of("forMe", true, "sex", "F", "birthDate", "1990-01-01"))
                .post(meet.entries())
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        runner.says(Map.of("companion", " Bea Lind ", "spotter", "Cleo Wolf"))
                .put("/entries/" + entry + "/company")
                .then()
                .statusCode(200)
                .body("companion", equalTo("Bea Lind"));

        meet.organizer()
                .asks()
                .get("/entries/" + entry + "/company")
                .then()
                .statusCode(200)
                .body("spotter", equalTo("Cleo Wolf"));
        Asking.runner().asks().get("/entries/" + entry + "/company").then().statusCode(403);
        Asking.nobody().get("/races/" + meet.race() + "/start-list").then().body(not(containsString("Cleo Wolf")));
    }

    @Test
    void nobody_goes_beside_a_runner_who_named_nobody() {
        var meet = Meet.open();
        var entry = meet.enter(Map.of());

        meet.organizer()
                .asks()
                .get("/entries/" + entry + "/company")
                .then()
                .body("companion", equalTo(""))
                .body("spotter", equalTo(""));
    }
}
