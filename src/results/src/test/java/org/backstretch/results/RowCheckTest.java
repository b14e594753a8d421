package org.backstretch.results;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Entered by one, checked by another, row by row. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowCheckTest {
    private Teller registration;

    @BeforeAll
    void open() {
        registration = new Teller();
    }

    @AfterAll
    void close() {
        registration.close();
    }

    @Test
    void a_row_says_which_phone_or_who_decided_it_last() {
        var meet = ran("HOUSE");
        rows(meet)
                .body("items.entered.how", contains("TAP", "TAP"))
                .body("items[0].entered.device", equalTo("Finish"))
                .body("items[0].entered.byHand", equalTo(false))
                .body("items[0].checkedAt", nullValue());

        type(meet.asOfficial(), meet, "1", "24:59");

        rows(meet)
                .body("items[0].mark", equalTo("24:59"))
                .body("items[0].entered.how", equalTo("official-time"))
                .body("items[0].entered.account", equalTo(meet.official.toString()))
                .body("items[0].entered.byHand", equalTo(true))
                .body("items[0].own", equalTo(true));
    }

    @Test
    void the_whole_list_is_a_table() {
        var meet = ran("HOUSE");
        check(meet, chief(meet), "2").then().statusCode(204);

        meet.asOfficial()
                .get("/races/{race}/row-checks?format=csv", meet.race)
                .then()
                .statusCode(200)
                .body(startsWith("position,bib,name,mark,status,rule,entered,entered_by,entered_at,checked_by,"))
                .body(containsString("\n1,1,Runner 1,25:00,,,TAP,Finish,"))
                .body(containsString("," + meet.organizer + ","));
    }

    @Test
    void who_entered_a_row_cannot_check_it_and_then_none_of_the_others_is_checked_either() {
        var meet = ran("HOUSE");
        type(meet.asOfficial(), meet, "1", "24:59");

        check(meet, meet.asOfficial(), "1", "2")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/own-row"))
                .body("bibs", contains("1"));

        rows(meet).body("items.checkedAt", contains(nullValue(), nullValue()));
        check(meet, chief(meet), "1", "2").then().statusCode(204);
        rows(meet)
                .body("items[0].checkedAt", notNullValue())
                .body("items[0].checkedBy", equalTo(meet.organizer.toString()));
    }

    @Test
    void a_row_that_changes_is_unchecked_again_and_says_so() {
        var meet = ran("HOUSE");
        check(meet, chief(meet), "1", "2").then().statusCode(204);

        type(meet.asOfficial(), meet, "2", "24:00");

        rows(meet)
                .body("items.bib", contains("2", "1"))
                .body("items[0].checkedAt", nullValue())
                .body("items[0].lapsedAt", notNullValue())
                .body("items[1].checkedAt", notNullValue());
        check(meet, chief(meet), "2").then().statusCode(204);
        meet.asOfficial()
                .get("/races/{race}/audit", meet.race)
                .then()
                .body("items[0].act", equalTo("row-check"))
                .body("items[0].was", equalTo("lapsed"))
                .body("items[0].became", equalTo("checked"));
    }

    @Test
    void what_was_looked_at_must_be_what_the_list_still_says() {
        var meet = ran("HOUSE");
        var looked = look(meet, "1");
        type(meet.asOfficial(), meet, "1", "24:59");

        put(chief(meet), meet, List.of(looked))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/row-changed"))
                .body("bibs", contains("1"));
        put(chief(meet), meet, List.of(Map.of("entryId", UUID.randomUUID(), "seen", "0".repeat(24))))
                .then()
                .statusCode(404);
        put(chief(meet), meet, List.of(Map.of("entryId", meet.idOf("1"), "seen", "x")))
                .then()
                .statusCode(400);
    }

    @Test
    void under_rules_that_ask_for_it_nothing_is_official_before_each_row_of_a_hand_is_checked() {
        var meet = ran("IRR-2016");
        type(meet.asOfficial(), meet, "1", "24:59");
        disqualify(meet, "2");
        meet.publish("PROVISIONAL").then().statusCode(200);
        chief(meet).put("/races/{race}/results/versions/1/check", meet.race);
        meet.asOfficial()
                .body(Map.of("turn", "END", "reason", "The jury has gone"))
                .put("/races/{race}/protest-clock", meet.race);

        meet.publish("OFFICIAL")
                .then()
                .statusCode(409)
                .body("items.code", contains("ROWS_NOT_CHECKED"))
                .body("items[0].count", equalTo(2))
                .body(
                        "items[0].sentence",
                        equalTo("2 rows were decided by hand, and no second person has checked them: 1, 2."));
        check(meet, chief(meet), "1").then().statusCode(204);
        meet.publish("OFFICIAL")
                .then()
                .statusCode(409)
                .body("detail", equalTo("The row of 2 was decided by hand, and no second person has checked it."));
        check(meet, chief(meet), "2").then().statusCode(204);
        meet.publish("OFFICIAL").then().statusCode(200).body("status", equalTo("OFFICIAL"));
    }

    /** A reading by itself is checked with the list. */
    @Test
    void rows_of_a_phone_need_no_check_and_house_rules_need_none_at_all() {
        var meet = ran("IRR-2016");
        meet.publish("PROVISIONAL").then().statusCode(200);
        checklist(meet).body("items.code", not(hasItem("ROWS_NOT_CHECKED")));

        var house = ran("HOUSE");
        disqualify(house, "2");
        house.publish("OFFICIAL").then().statusCode(200);
    }

    @Test
    void a_judges_report_decides_a_row_by_hand() {
        var meet = ran("IRR-2016");
        var report = meet.asOfficial()
                .body(Map.of("id", UUID.randomUUID(), "bib", "1", "kind", "DIRECTION"))
                .post("/races/{race}/infringements", meet.race)
                .jsonPath()
                .getString("id");
        chief(meet)
                .body(Map.of("state", "CONFIRMED", "reason", "The video"))
                .put("/infringements/{infringement}/state", report)
                .then()
                .statusCode(200);

        rows(meet)
                .body("items[1].bib", equalTo("1"))
                .body("items[1].entered.how", equalTo("infringement"))
                .body("items[1].entered.account", equalTo(meet.organizer.toString()));
        check(meet, chief(meet), "1").then().statusCode(409);
    }

    @Test
    void a_check_is_taken_back() {
        var meet = ran("HOUSE");
        check(meet, chief(meet), "1").then().statusCode(204);

        chief(meet)
                .delete("/races/{race}/row-checks/{entry}", meet.race, meet.idOf("1"))
                .then()
                .statusCode(204);

        rows(meet).body("items[0].checkedAt", nullValue()).body("items[0].lapsedAt", nullValue());
    }

    @Test
    void however_many_check_a_row_at_once_it_is_checked_once() {
        var meet = ran("HOUSE");
        var looked = List.of(look(meet, "1"));

        var answers = Parallel.ask(
                8,
                i -> put(Meet.as(Tokens.admin(UUID.randomUUID())), meet, looked).statusCode());

        assertEquals(List.of(204), answers.stream().distinct().toList());
        List<String> acts = meet.asOfficial()
                .queryParam("size", 100)
                .get("/races/{race}/audit", meet.race)
                .jsonPath()
                .getList("items.act");
        assertEquals(1, acts.stream().filter("row-check"::equals).count());
    }

    /** What was decided in it is not decided in the race. */
    @Test
    void a_hidden_rehearsal_leaves_nothing_to_check() {
        var race = new Rehearsed(new Meet(registration).underRules("IRR-2016").with("1"));
        race.begin().then().statusCode(200);
        race.meet.start(Meet.GUN);
        disqualify(race.meet, "1");
        rows(race.meet).body("items[0].entered.byHand", equalTo(true));

        race.hide().then().statusCode(200);
        race.meet.start(Meet.GUN);
        race.meet.tap("1", "PT25M");

        rows(race.meet).body("items[0].entered.how", equalTo("TAP"));
    }

    /** Two who run backward: 1 in 25:00, 2 in 26:00, taken by a phone. */
    private Meet ran(String rules) {
        var meet = new Meet(registration).underRules(rules);
        meet.withEntries(List.of(meet.entry("1", Direction.BACKWARD), meet.entry("2", Direction.BACKWARD)));
        meet.start(Meet.GUN);
        var phone = Meet.byCode(meet.mintCode().jsonPath().getString("code"));
        meet.send(phone, meet.device, List.of(meet.stamp("1", "PT25M"), meet.stamp("2", "PT26M")))
                .then()
                .statusCode(200);
        return meet;
    }

    private static RequestSpecification chief(Meet meet) {
        return Meet.as(Tokens.organizer(meet.organizer));
    }

    private static void type(RequestSpecification who, Meet meet, String bib, String time) {
        who.body(Map.of("time", time, "reason", "Three watches"))
                .put("/entries/{entry}/official-time", meet.idOf(bib))
                .then()
                .statusCode(200);
    }

    private static void disqualify(Meet meet, String bib) {
        meet.asOfficial()
                .body(Map.of("outcome", "DISQUALIFIED", "rule", "IRR-2", "reason", "Turned round"))
                .put("/entries/{entry}/outcome", meet.idOf(bib))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse rows(Meet meet) {
        return meet.asOfficial()
                .get("/races/{race}/row-checks", meet.race)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse checklist(Meet meet) {
        return meet.asOfficial()
                .get("/races/{race}/publication/checklist", meet.race)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> look(Meet meet, String bib) {
        var seen = rows(meet).extract().<String>path("items.find { it.bib == '" + bib + "' }.seen");
        return Map.of("entryId", meet.idOf(bib), "seen", seen);
    }

    private static Response check(Meet meet, RequestSpecification who, String... bibs) {
        return put(who, meet, Arrays.stream(bibs).map(bib -> look(meet, bib)).toList());
    }

    private static Response put(RequestSpecification who, Meet meet, List<Map<String, Object>> looks) {
        return who.body(Map.of("rows", looks)).put("/races/{race}/row-checks", meet.race);
    }
}
