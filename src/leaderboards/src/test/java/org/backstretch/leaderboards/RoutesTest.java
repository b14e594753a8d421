package org.backstretch.leaderboards;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EventFact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Who may call what. A route that is not in the table fails the build. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class RoutesTest {
    private static final String ROOT = "/api/leaderboards";

    /** Expected of nobody, a runner, an organizer, an admin. */
    private static final Map<String, List<Integer>> EXPECTED = Map.of(
            "get /boards", List.of(200, 200, 200, 200),
            "get /boards/{board}", List.of(200, 200, 200, 200),
            "get /boards/{board}/competitors/{competitor}", List.of(200, 200, 200, 200),
            "get /boards/{board}/digest", List.of(200, 200, 200, 200),
            "get /rankings/{discipline}", List.of(200, 200, 200, 200),
            "get /records", List.of(200, 200, 200, 200),
            "get /unreadable", List.of(401, 403, 403, 200));

    private final Meet meet = new Meet();
    private final UUID ada = Ids.next();

    @Test
    void the_table_names_every_route() {
        Map<String, Map<String, Object>> paths = given().accept(ContentType.JSON)
                .get(ROOT + "/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");

        var routes = new TreeSet<String>();
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(method -> !method.equals("parameters"))
                .forEach(method -> routes.add(method + " " + path.substring(ROOT.length()))));

        assertEquals(new TreeSet<>(EXPECTED.keySet()), routes);
    }

    @Test
    void every_route_answers_every_actor_as_the_table_says() {
        try (var teller = new Teller()) {
            teller.tell(
                    meet.event(EventFact.Status.OPEN), meet.race(), meet.entry(ada, "1", Direction.BACKWARD, Sex.F));
        }
        await().until(() ->
                given().get(address("/boards/{board}/competitors/{competitor}")).statusCode() == 200);

        EXPECTED.forEach((route, expected) -> assertEquals(
                expected,
                List.of(
                        given().get(address(route)).statusCode(),
                        as(Tokens.runner(Ids.next()), route),
                        as(Tokens.organizer(Ids.next()), route),
                        as(Tokens.admin(Ids.next()), route)),
                route));
    }

    private int as(String token, String route) {
        return given().auth().oauth2(token).get(address(route)).statusCode();
    }

    private String address(String route) {
        var path = route.replace("get ", "")
                .replace("{board}", meet.race + ".backward")
                .replace("{discipline}", "5KR")
                .replace("{competitor}", ada.toString());
        return ROOT + (path.equals("/boards") ? "/boards?race=" + meet.race : path);
    }
}
