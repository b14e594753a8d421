package org.backstretch.leaderboards;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TeamMeasure;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class BoardsTest {
    private static final String BOARDS = "/api/leaderboards/boards/";

    private final Meet meet = new Meet();
    private final UUID ada = Ids.next();
    private final UUID bea = Ids.next();
    private final String board = meet.race + ".backward";

    /** Ada has finished, Bea is out. */
    private void race() {
        tell(
                meet.event(EventFact.Status.OPEN),
                meet.race(),
                meet.entry(ada, "10", Direction.BACKWARD, Sex.F),
                meet.entry(bea, "9", Direction.BACKWARD, Sex.F),
                meet.finish(ada, 1_500_000, 0));
        awaitFinished(1);
    }

    private static void tell(Fact... facts) {
        try (var teller = new Teller()) {
            teller.tell(facts);
        }
    }

    private void awaitFinished(int count) {
        await().ignoreExceptions()
                .untilAsserted(() -> get(board).statusCode(200).body("finished", equalTo(count)));
    }

    private static ValidatableResponse get(String board) {
        return given().get(BOARDS + board).then();
    }

    @Test
    void a_board_shows_what_the_topics_told() {
        race();

        var page = get(board);

        page.statusCode(200)
                .body("stillOut", equalTo(1))
                .body("total", equalTo(2))
                .body("raceId", equalTo(meet.race.toString()))
                .body("stage", equalTo("PLANNED"))
                .body("rows.bib", contains("10", "9"))
                .body("rows[0].placeLabel", equalTo("1"))
                .body("rows[0].time", equalTo("00:25:00"))
                .body("rows[0].gapMillis", equalTo(0))
                .body("rows[1].outcome", nullValue());
    }

    @Test
    void a_board_is_paged_and_searched() {
        race();

        given().get(BOARDS + board + "?page=1&size=1").then().body("rows.bib", contains("9"));

        given().get(BOARDS + board + "?search=runner 9")
                .then()
                .body("rows.bib", contains("9"))
                .body("total", equalTo(1));
        given().get(BOARDS + board + "?size=501").then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void a_board_is_a_table_for_spreadsheets_too() {
        race();

        var csv = given().get(BOARDS + board + "?format=csv").then();

        csv.statusCode(200).contentType(containsString("text/csv")).body(equalTo("""
                        position,bib,name,club,category,time,sex,direction,status,rule,reason,mark,net
                        1,10,Runner 10,,OPEN,00:25:00,F,BACKWARD,,,,1500000,
                        ,9,Runner 9,,OPEN,,F,BACKWARD,,,,,
                        """));
    }

    @Test
    void the_same_version_is_not_sent_twice() {
        race();
        var tag = get(board).extract().header("ETag");

        given().header("If-None-Match", tag).get(BOARDS + board).then().statusCode(304);

        tell(meet.finish(bea, 1_600_000, 0));
        awaitFinished(2);
        given().header("If-None-Match", tag).get(BOARDS + board).then().statusCode(200);
    }

    @Test
    void the_version_is_the_digest() {
        race();
        var version = get(board).extract().path("version");

        var digest = get(board + "/digest");

        digest.statusCode(200)
                .body("version", equalTo(version))
                .body("total", equalTo(2))
                .body("offsets.size()", equalTo((Topics.ALL.size() - 1) * Topics.PARTITIONS));
    }

    @Test
    void a_race_offers_its_boards() {
        race();

        var boards = given().get("/api/leaderboards/boards?race=" + meet.race).then();

        boards.statusCode(200)
                .body("id", hasItem(board))
                .body("find { it.id == '" + board + ".sex-F' }.name", equalTo("Backward women"))
                .body("find { it.id == '" + board + ".sex-F' }.finished", equalTo(1));
    }

    @Test
    void a_competitor_has_a_place_on_every_board() {
        race();

        var found = get(board + "/competitors/" + ada);

        found.statusCode(200)
                .body("row.bib", equalTo("10"))
                .body("neighbours.bib", contains("10", "9"))
                .body("places.overall", equalTo(1))
                .body("places.sex", equalTo(1))
                .body("places.category", equalTo(1))
                .body("places.club", nullValue());
    }

    @Test
    void what_is_not_known_yet_may_come_and_what_cannot_be_is_not_here() {
        race();

        get(Ids.next() + ".backward")
                .statusCode(404)
                .header("Retry-After", "1")
                .body("type", equalTo("/problems/not-here-yet"));

        get(meet.race + ".sideways").statusCode(404).body("type", equalTo("/problems/not-here"));
        get("nonsense").statusCode(404).body("type", equalTo("/problems/not-here"));
        given().get("/api/leaderboards/boards").then().statusCode(400).body("type", equalTo("/problems/invalid"));
    }

    @Test
    void a_draft_is_not_told_from_nothing() {
        race();

        tell(meet.event(EventFact.Status.DRAFT));

        await().untilAsserted(() -> get(board).statusCode(404).body("type", equalTo("/problems/not-here-yet")));
        get(board + "/stream").statusCode(404).body("type", equalTo("/problems/not-here-yet"));
    }

    @Test
    void a_challenge_moves_with_every_run() {
        var season = new Season();
        var team = Ids.next();
        tell(
                season.challenge(ChallengeFact.Status.OPEN, TeamMeasure.SUM, 0),
                season.team(team, "Retro Ghent"),
                season.person(ada, "Ada"),
                season.member(ada, team),
                season.run(ada, "2026-06-02", 7_000));

        await().untilAsserted(() -> get(season.challenge + ".teams")
                .statusCode(200)
                .body("challengeId", equalTo(season.challenge.toString()))
                .body("rows[0].name", equalTo("Retro Ghent"))
                .body("rows[0].members", equalTo(1))
                .body("rows[0].score", equalTo(7_000)));
    }

    @Test
    void a_record_that_cannot_be_read_is_listed_and_the_fold_goes_on() {
        race();
        try (var teller = new Teller()) {
            teller.tellPoison(Topics.RESULTS, "result", "{\"id\":");
            teller.tellPoison(Topics.RESULTS, "result", "{\"id\":\"" + bea + "\"}");
        }

        tell(meet.finish(bea, 1_600_000, 0));

        awaitFinished(2);
        var reasons = given().auth()
                .oauth2(Tokens.admin(Ids.next()))
                .get("/api/leaderboards/unreadable")
                .then()
                .statusCode(200)
                .body("items[0].topic", equalTo(Topics.RESULTS))
                .extract()
                .<Integer>path("total");
        assertEquals(2, reasons);
    }
}
