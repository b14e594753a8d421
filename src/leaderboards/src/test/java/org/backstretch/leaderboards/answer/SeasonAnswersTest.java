package org.backstretch.leaderboards.answer;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.RaceFact.TeamScoring;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Teller;
import org.backstretch.leaderboards.RaceDay;
import org.junit.jupiter.api.Test;

/** Series, team scores, rankings and records over HTTP. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class SeasonAnswersTest {
    private static final String ROOT = "/api/leaderboards";

    private final RaceDay spring = new RaceDay("2031-04-01", "15KR", null);
    private final RaceDay summer = new RaceDay("2031-07-01", "15KR", spring.race);
    private final UUID series = Ids.next();
    private final UUID club = Ids.next();
    private final UUID ada = Ids.next();
    private final UUID inSpring = Ids.next();
    private final UUID inSummer = Ids.next();

    /** Ada runs twice, the second time faster. */
    private void aYear() {
        try (var teller = new Teller()) {
            teller.tell(
                    new ClubFact(club, 1, "Retro Ghent"),
                    spring.event(EventFact.Status.OPEN),
                    spring.race(new TeamScoring(1, 0, false)),
                    spring.entry(inSpring, ada, club, "Ada Roos", Sex.F, "45+", Direction.BACKWARD),
                    spring.finish(inSpring, 4_000_000),
                    spring.stage(Stage.OFFICIAL),
                    summer.event(EventFact.Status.OPEN),
                    summer.race(null),
                    summer.entry(inSummer, ada, club, "Ada Roos", Sex.F, "45+", Direction.BACKWARD),
                    summer.finish(inSummer, 3_900_000),
                    summer.stage(Stage.OFFICIAL),
                    RaceDay.series(series, 1, 2, 1, spring, summer));
        }
        await().until(() ->
                given().get(ROOT + "/boards/" + series + ".backward").statusCode() == 200);
        await().untilAsserted(() -> assertEquals(
                20, given().get(ROOT + "/boards/" + series + ".backward").<Integer>path("rows[0].score")));
    }

    @Test
    void a_year_of_races_can_be_read_in_every_way() {
        aYear();

        given().get(ROOT + "/boards?series=" + series)
                .then()
                .statusCode(200)
                .body("id", hasItems(series + ".backward", series + ".backward.sex-F", series + ".forward"));
        given().get(ROOT + "/boards/" + series + ".backward")
                .then()
                .body("kind", equalTo("SERIES"))
                .body("rows[0].contributions.size()", equalTo(2))
                .body("rows[0].tags", nullValue());
        given().get(ROOT + "/boards?race=" + spring.race).then().body("id", hasItem(spring.race + ".backward.teams"));
        given().get(ROOT + "/boards/" + summer.race + ".backward")
                .then()
                .body("rows[0].tags", equalTo(List.of("PB", "CR")));
        given().get(ROOT + "/rankings/15KR?direction=BACKWARD&sex=F&season=2031")
                .then()
                .statusCode(200)
                .body("items.id", hasItems("ranking-15KR-backward.F.2031", "ranking-15KR-backward.F.45~2b.2031"))
                .body("items.id", not(hasItem("ranking-15KR-backward.F.all")));
        given().get(ROOT + "/rankings/15KR?size=1")
                .then()
                .body("items.size()", equalTo(1))
                .body("total", equalTo(4));
        given().get(ROOT + "/boards/ranking-15KR-backward.F.all")
                .then()
                .body("rows[0].competitorId", equalTo(ada.toString()))
                .body("rows[0].mark", equalTo("1:05:00"))
                .body("rows[0].raceId", equalTo(summer.race.toString()))
                .body("rows[0].day", equalTo("2031-07-01"));
        given().get(ROOT + "/records?discipline=15KR&sex=F")
                .then()
                .statusCode(200)
                .body("items[0].board", equalTo("records-15KR-backward.F"))
                .body("items[0].rows[0].recordStatus", equalTo("PENDING"));
        assertEquals(
                "position,name,club,category,time,day,record\n1,Ada Roos,Retro Ghent,45+,01:05:00,2031-07-01,PENDING\n",
                given().accept("text/csv")
                        .get(ROOT + "/boards/records-15KR-backward.F")
                        .asString()
                        .replace("\ufeff", ""));
        given().accept("text/csv")
                .get(ROOT + "/boards/" + series + ".backward")
                .then()
                .body(containsString("1,Ada Roos,Retro Ghent,45+,20,2"));
    }

    @Test
    void what_nobody_knows_is_a_problem_and_what_nobody_ran_is_empty() {
        given().get(ROOT + "/rankings/NOPE").then().statusCode(404).contentType("application/problem+json");
        given().get(ROOT + "/rankings/100KR").then().statusCode(200).body("total", equalTo(0));
        given().get(ROOT + "/records?discipline=100KR").then().statusCode(200).body("total", equalTo(0));
        given().get(ROOT + "/records?size=501").then().statusCode(400);
        given().get(ROOT + "/rankings/5KR?season=0").then().statusCode(400);
        given().accept(ContentType.JSON)
                .get(ROOT + "/boards?series=" + Ids.next())
                .then()
                .statusCode(404);
    }
}
