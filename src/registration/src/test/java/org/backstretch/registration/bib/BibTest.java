package org.backstretch.registration.bib;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class BibTest {
    private Meet meet;

    @BeforeEach
    void an_open_meet() {
        meet = Meet.open();
    }

    private UUID woman(String born) {
        return meet.enter(Map.of("birthDate", born));
    }

    private void ranges(Map<?, ?>... ranges) {
        meet.organizer()
                .says(Map.of("ranges", List.of(ranges)))
                .put("/races/" + meet.race() + "/bib-plan")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse dryRun(Map<String, ?> more) {
        var wanted = new HashMap<String, Object>(more);
        wanted.put("dryRun", true);
        return meet.organizer()
                .says(wanted)
                .post("/races/" + meet.race() + "/bib-assignments")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse give(String proposal) {
        return meet.organizer()
                .says(Map.of("proposal", proposal))
                .post("/races/" + meet.race() + "/bib-assignments")
                .then();
    }

    private String bibOf(UUID entry) {
        return meet.organizer().asks().get("/entries/" + entry).then().extract().path("bib");
    }

    @Test
    void a_dry_run_changes_nothing_and_its_proposal_happens_exactly() {
        ranges(Map.of("ranges", "1-1", "category", "F35"), Map.of("ranges", "0100-109"));
        var first = woman("1990-01-01");
        var second = woman("1990-01-02");
        var kept = meet.enter(Map.of("bib", "77"));
        var shown = dryRun(Map.of())
                .body("counts.KEPT", equalTo(1))
                .body("counts.RANGE", equalTo(1))
                .body("counts.NEXT_FREE", equalTo(1))
                .body("exhausted", equalTo(1))
                .body("lines.bib", contains("1", "100", "77"))
                .body("lines[1].passedOver", contains("RANGE_EXHAUSTED"));
        assertNull(bibOf(first));

        give(shown.extract().path("proposal")).statusCode(200).body("changes", equalTo(2));

        assertEquals(List.of("1", "100", "77"), List.of(bibOf(first), bibOf(second), bibOf(kept)));
        meet.organizer()
                .asks()
                .get("/events/" + meet.event() + "/audit")
                .then()
                .body("items.deed", hasItem("bib-given"))
                .body("items.reason", hasItem("NEXT_FREE"));
    }

    @Test
    void what_was_shown_does_not_happen_once_the_world_has_moved() {
        var first = woman("1990-01-01");
        String shown = dryRun(Map.of()).extract().path("proposal");
        woman("1990-01-02");

        give(shown).statusCode(409).body("type", equalTo("/problems/bibs-moved"));

        assertNull(bibOf(first));
    }

    @Test
    void bibs_are_not_given_without_looking_first() {
        meet.organizer()
                .says(Map.of())
                .post("/races/" + meet.race() + "/bib-assignments")
                .then()
                .statusCode(400)
                .body("field", equalTo("proposal"));
    }

    @Test
    void numbering_anew_exchanges_bibs_that_were_worn_the_other_way_round() {
        var first = meet.enter(Map.of("bib", "2", "familyName", "Castell"));
        var second = meet.enter(Map.of("bib", "1", "familyName", "Dorn"));
        String shown = dryRun(Map.of("keep", false, "queue", "NAME")).extract().path("proposal");

        meet.organizer()
                .says(Map.of("keep", false, "queue", "NAME", "proposal", shown))
                .post("/races/" + meet.race() + "/bib-assignments")
                .then()
                .statusCode(200);

        assertEquals(List.of("1", "2"), List.of(bibOf(first), bibOf(second)));
    }

    @Test
    void two_entries_swap_their_bibs_in_one_step() {
        var first = meet.enter(Map.of("bib", "1"));
        var second = meet.enter(Map.of("bib", "2"));
        var third = meet.enter(Map.of());

        swap(first, second).statusCode(200).body("bib", contains("2", "1"));
        swap(first, third).statusCode(200).body("[0].bib", nullValue()).body("[1].bib", equalTo("2"));

        assertEquals(List.of("1", "2"), List.of(bibOf(second), bibOf(third)));
        swap(first, first).statusCode(400);
    }

    private ValidatableResponse swap(UUID one, UUID other) {
        return meet.organizer()
                .says(Map.of("one", one, "other", other))
                .post("/races/" + meet.race() + "/bib-swaps")
                .then();
    }

    @Test
    void a_pinned_number_is_kept_back_and_given() {
        var first = woman("1990-01-01");
        var pinned = woman("1990-01-02");
        meet.organizer()
                .says(Map.of("bib", "0001"))
                .put("/entries/" + pinned + "/bib-pin")
                .then()
                .statusCode(200)
                .body("bib", equalTo("1"));

        dryRun(Map.of()).body("lines.bib", contains("2", "1")).body("lines[1].why", equalTo("PINNED"));
        meet.organizer()
                .says(Map.of("bib", "1"))
                .put("/entries/" + first + "/bib-pin")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/bib-pinned-to-another"));
    }

    @Test
    void a_lost_bib_is_given_again_only_after_it_was_found() {
        woman("1990-01-01");
        var lost = "/races/" + meet.race() + "/lost-bibs";
        meet.organizer().says(Map.of("note", "torn")).put(lost + "/0001").then().body("bib", equalTo("1"));
        dryRun(Map.of()).body("lines.bib", contains("2"));

        meet.organizer().asks().delete(lost + "/1").then().statusCode(200);

        dryRun(Map.of()).body("lines.bib", contains("1"));
        meet.organizer().asks().get(lost).then().body("items.note", contains("torn"));
    }

    @Test
    void a_season_bib_goes_with_its_person_and_to_nobody_else() {
        var series = Ids.next();
        meet.organizer()
                .says(Map.of(
                        "name",
                        "Midweek series",
                        "scoring",
                        "POINTS_DOWN",
                        "first",
                        200,
                        "legs",
                        List.of(Map.of("raceId", meet.race(), "day", "2027-06-01"))))
                .put("/series/" + series)
                .then()
                .statusCode(201);
        woman("1990-01-01");
        var runner = Asking.runner();
        String person = runner.asks().get("/me").then().extract().path("id");
        runner.says(Map.of("forMe", true, "sex", "F", "birthDate", "1991-01-01"))
                .post(meet.entries())
                .then()
                .statusCode(201);

        meet.organizer()
                .says(Map.of("bib", "1"))
                .put("/series/" + series + "/bibs/" + person)
                .then()
                .statusCode(200)
                .body("bib", equalTo("1"));

        dryRun(Map.of()).body("lines.bib", contains("2", "1")).body("lines[1].why", equalTo("SEASON"));
    }

    @Test
    void races_that_share_bibs_have_one_stock() {
        var other = UUID.fromString(meet.organizer()
                .says(Meet.racePlan(Map.of("name", "Short one")))
                .post("/events/" + meet.event() + "/races")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        meet.enter(Map.of("bib", "1"));
        woman("1990-01-01");
        var elsewhere = Meet.somebody(Map.of("bib", "1"));
        String second = meet.organizer()
                .says(elsewhere)
                .post("/races/" + other + "/entries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        share(other).statusCode(409).body("bibs", contains("1"));
        meet.organizer()
                .says(Map.of("bib", "2"))
                .put("/entries/" + second)
                .then()
                .statusCode(200);

        share(other).statusCode(200).body("pools[0].races.size()", equalTo(2));

        dryRun(Map.of()).body("lines.bib", contains("1", "3"));
        meet.organizer()
                .says(Map.of("bib", "1"))
                .put("/entries/" + second)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/bib-taken"));
    }

    private ValidatableResponse share(UUID other) {
        return meet.organizer()
                .says(Map.of("pools", List.of(Map.of("races", List.of(meet.race(), other)))))
                .put("/events/" + meet.event() + "/bib-pools")
                .then();
    }

    @Test
    void ranges_that_cannot_be_name_their_field_and_what_to_write() {
        meet.organizer()
                .says(Map.of("ranges", List.of(Map.of("ranges", "1-9"), Map.of("ranges", "9-1"))))
                .put("/races/" + meet.race() + "/bib-plan")
                .then()
                .statusCode(400)
                .body("field", equalTo("ranges[1].ranges"))
                .body("detail", containsString("1-9 instead of 9-1"));
    }

    @Test
    void an_event_that_is_planned_again_begins_with_the_same_ranges() {
        String wave = meet.organizer()
                .asks()
                .get("/races/" + meet.race())
                .then()
                .extract()
                .path("waves[0].id");
        ranges(Map.of("ranges", "1-99", "waveId", wave), Map.of("ranges", "100-199"));

        String copy = meet.organizer()
                .says(Map.of("firstDay", "2028-06-06"))
                .post("/events/" + meet.event() + "/copies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        var again = meet.organizer().asks().get("/events/" + copy).then().extract();
        String race = again.path("races[0].id");
        String newWave = again.path("races[0].waves[0].id");
        meet.organizer()
                .asks()
                .get("/races/" + race + "/bib-plan")
                .then()
                .statusCode(200)
                .body("ranges.ranges", contains("1-99", "100-199"))
                .body("ranges[0].waveId", equalTo(newWave));
    }

    @Test
    void nobody_who_has_a_bib_in_hand_is_numbered_anew() {
        var here = meet.enter(Map.of("bib", "9"));
        meet.organizer()
                .says(Map.of())
                .put("/entries/" + here + "/check-in")
                .then()
                .statusCode(200);

        dryRun(Map.of("keep", false)).body("lines.bib", contains("9")).body("lines.why", contains("KEPT"));
    }
}
