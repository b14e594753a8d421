package org.backstretch.leaderboards;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EventFact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Teller;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class BoardsTest {
    private final Meet meet = new Meet();
    private final UUID ada = Ids.next();
    private final UUID bea = Ids.next();

    private void race() {
        try (var teller = new Teller()) {
            teller.tell(
                    meet.event(EventFact.Status.OPEN),
                    meet.race(),
                    meet.entry(ada, "10", Direction.BACKWARD, Sex.F),
                    meet.entry(bea, "9", Direction.BACKWARD, Sex.F),
                    meet.finish(ada, 1_500_000, 0));
        }
    }

    @Test
    void a_board_shows_what_the_topics_told() {
        race();

        await().untilAsserted(() -> given().get("/api/leaderboards/boards/" + meet.race + ".backward")
                .then()
                .statusCode(200)
                .body("finished", equalTo(1))
                .body("stillOut", equalTo(1))
                .body("rows.bib", contains("10", "9"))
                .body("rows[0].time", equalTo("00:25:00")));
    }
}
