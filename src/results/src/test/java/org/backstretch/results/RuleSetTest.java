package org.backstretch.results;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The rules a race is run by are those that stood at its first gun, whatever registration says later. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleSetTest {
    private Teller registration;

    @BeforeAll
    void open() {
        registration = new Teller();
    }

    @AfterAll
    void close() {
        registration.close();
    }

    private Meet planned(String rules) {
        var meet = new Meet(registration).underRules(rules);
        return meet.withEntries(List.of(meet.entry("1", Direction.BACKWARD), meet.entry("2", Direction.BACKWARD)));
    }

    private static void turnedRound(Meet meet, String bib) {
        meet.asOfficial()
                .body(Map.of("id", UUID.randomUUID(), "bib", bib, "kind", "DIRECTION"))
                .post("/races/{race}/infringements", meet.race)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse race(Meet meet) {
        return meet.asOfficial().get("/races/{race}", meet.race).then().statusCode(200);
    }

    /** Under WA there is no such rule; HOUSE warns, and disqualifies at the third report. */
    private static void thirdReport(Meet meet) {
        meet.tap("1", "PT30M");
        meet.tap("2", "PT31M");
        for (var i = 0; i < 3; i++) {
            turnedRound(meet, "1");
        }
    }

    @Test
    void from_the_gun_on_results_follow_the_rules_that_stood_then() {
        var meet = planned("HOUSE");
        meet.start(Meet.GUN);
        meet.changeRules("WA");

        thirdReport(meet);

        assertEquals(List.of("1 2 31:00", "DQ 1"), meet.results());
        race(meet).body("ruleSet", equalTo("HOUSE")).body("lateRuleSet", equalTo("WA"));
        meet.publish("OFFICIAL").then().statusCode(200).body("ruleSet", equalTo("HOUSE"));
    }

    @Test
    void before_the_gun_the_rules_can_be_changed() {
        var meet = planned("WA");

        meet.changeRules("HOUSE");

        meet.start(Meet.GUN).then().body("ruleSet", equalTo("HOUSE")).body("lateRuleSet", nullValue());
        thirdReport(meet);
        assertEquals(List.of("1 2 31:00", "DQ 1"), meet.results());
    }

    @Test
    void officials_are_told_that_a_change_came_after_the_gun_and_it_holds_up_nothing() {
        var meet = planned("HOUSE");
        meet.start(Meet.GUN);
        meet.tap("1", "PT30M");
        meet.tap("2", "PT31M");
        meet.asOfficial()
                .get("/races/{race}/cockpit", meet.race)
                .then()
                .body("alarms.kind", not(hasItem("LATE_RULES")));

        meet.changeRules("IRR-2016");

        meet.asOfficial()
                .get("/races/{race}/cockpit", meet.race)
                .then()
                .body("alarms.kind", equalTo(List.of("LATE_RULES")))
                .body("alarms[0].sentence", containsString("IRR-2016 after the gun, which is not applied"));
        meet.asOfficial()
                .get("/races/{race}/publication/checklist", meet.race)
                .then()
                .body("items.code", equalTo(List.of("LATE_RULES")))
                .body("mayBeOfficial", equalTo(true));
        meet.publish("OFFICIAL").then().statusCode(200);
        meet.changeRules("HOUSE");
        race(meet).body("lateRuleSet", nullValue());
    }

    @Test
    void a_gun_that_is_taken_back_frees_the_rules() {
        var meet = planned("HOUSE");
        meet.start(Meet.GUN);
        meet.changeRules("WA");

        meet.asOfficial()
                .queryParam("reason", "False start")
                .delete("/races/{race}/waves/{wave}/start", meet.race, meet.wave)
                .then()
                .statusCode(200);

        race(meet).body("ruleSet", equalTo("WA")).body("lateRuleSet", nullValue());
        meet.start(Meet.GUN);
        thirdReport(meet);
        assertEquals(List.of("1 1 30:00", "2 2 31:00"), meet.results());
    }

    @Test
    void a_rehearsal_freezes_nothing_for_the_race_itself() {
        var race = new Rehearsed(planned("HOUSE"));
        race.begin();
        race.meet.start(Meet.GUN);
        race.meet.changeRules("WA");
        race(race.meet).body("ruleSet", equalTo("HOUSE"));

        race.hide().then().statusCode(200);

        race(race.meet).body("ruleSet", equalTo("WA")).body("lateRuleSet", nullValue());
    }

    @Test
    void a_correction_after_the_list_is_printed_keeps_to_them_too() {
        var meet = planned("HOUSE");
        meet.start(Meet.GUN);
        thirdReport(meet);
        meet.publish("OFFICIAL").then().statusCode(200);

        meet.changeRules("WA");
        meet.correctStart(Meet.GUN.minusSeconds(60)).then().statusCode(200);

        assertEquals(List.of("1 2 32:00", "DQ 1"), meet.results());
    }

    @Test
    void strangers_are_told_the_rules_that_count() {
        var meet = planned("HOUSE");
        meet.start(Meet.GUN);
        meet.changeRules("WA");

        Meet.as(Tokens.runner(UUID.randomUUID()))
                .get("/races/{race}", meet.race)
                .then()
                .body("ruleSet", equalTo("HOUSE"));
    }
}
