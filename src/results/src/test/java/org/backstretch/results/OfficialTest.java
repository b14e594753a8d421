package org.backstretch.results;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.PersonFact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Tokens;
import org.backstretch.results.database.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From a provisional list to an official one: protests, the time for them, and the check by a second person. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialTest {
    @Inject
    Database database;

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
    void a_house_race_is_official_at_once() {
        var meet = ran("HOUSE");

        checklist(meet).body("items", empty()).body("mayBeOfficial", equalTo(true));
        meet.publish("OFFICIAL").then().statusCode(200);
        protests(meet).body("clock", nullValue()).body("open", equalTo(0));
    }

    @Test
    void a_championship_is_provisional_first() {
        var meet = ran("IRR-2016");

        checklist(meet)
                .body("items.code", contains("NOT_PROVISIONAL"))
                .body("mayBeProvisional", equalTo(true))
                .body("mayBeOfficial", equalTo(false));
        meet.publish("OFFICIAL")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-official-yet"))
                .body("items.code", contains("NOT_PROVISIONAL"));
        Meet.anybody().get("/races/{race}/results/versions", meet.race).then().body("$", empty());
    }

    @Test
    void it_becomes_official_when_the_time_is_over_and_a_second_person_has_checked() {
        var meet = provisional();

        checklist(meet).body("items.code", contains("NOT_CHECKED", "PROTEST_CLOCK"));
        check(meet, 1).then().statusCode(200).body("checkedAt", notNullValue());
        meet.publish("OFFICIAL").then().statusCode(409).body("items.code", contains("PROTEST_CLOCK"));
        timePasses(meet, 31);

        checklist(meet).body("items", empty()).body("mayBeOfficial", equalTo(true));
        meet.publish("OFFICIAL").then().statusCode(200).body("version", equalTo(2));
    }

    @Test
    void who_published_a_list_cannot_be_the_second_person() {
        var meet = provisional();

        meet.asOfficial()
                .put("/races/{race}/results/versions/1/check", meet.race)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/same-person"));
        checklist(meet).body("items.code", hasItem("NOT_CHECKED"));
    }

    @Test
    void a_check_can_be_taken_back() {
        var meet = provisional();
        check(meet, 1);

        meet.asOfficial()
                .delete("/races/{race}/results/versions/1/check", meet.race)
                .then()
                .statusCode(200)
                .body("checkedAt", nullValue());

        checklist(meet).body("items.code", hasItem("NOT_CHECKED"));
    }

    @Test
    void a_list_that_changed_is_published_again_and_the_time_begins_anew() {
        var meet = provisional();
        check(meet, 1);
        timePasses(meet, 31);
        meet.asOfficial()
                .body(Map.of("outcome", "DISQUALIFIED", "rule", "IRR-2", "reason", "Turned round"))
                .put("/entries/{entry}/outcome", meet.idOf("1"));

        meet.publish("OFFICIAL").then().statusCode(409).body("items.code", contains("CHANGED", "ROWS_NOT_CHECKED"));
        meet.publish("PROVISIONAL").then().statusCode(200).body("version", equalTo(2));
        checklist(meet).body("items.code", contains("NOT_CHECKED", "ROWS_NOT_CHECKED", "PROTEST_CLOCK"));
    }

    @Test
    void a_protest_stands_in_the_way_until_it_is_decided() {
        var meet = provisional();
        check(meet, 1);
        var protest = lodge(meet, Map.of("bib", "1", "by", "Team captain", "ground", "Pushed at the turn"))
                .then()
                .statusCode(201)
                .body("bib", equalTo("1"))
                .body("name", equalTo("Runner 1"))
                .extract()
                .<String>path("id");
        timePasses(meet, 31);

        meet.publish("OFFICIAL").then().statusCode(409).body("items.code", contains("PROTESTS"));
        decide(meet, protest, "REJECTED", "The video shows no push")
                .then()
                .statusCode(200)
                .body("decision", equalTo("REJECTED"));
        meet.publish("OFFICIAL").then().statusCode(200);

        meet.asOfficial()
                .delete("/protests/{protest}/decision", protest)
                .then()
                .statusCode(200)
                .body("decision", nullValue());
        meet.asOfficial()
                .queryParam("size", 100)
                .get("/races/{race}/audit", meet.race)
                .then()
                .body("items.act", hasItems("protest", "publication-check"));
    }

    @Test
    void the_public_sees_how_it_was_decided_and_never_who_protested() {
        var meet = provisional();
        var protest = lodge(meet, Map.of("bib", "2", "by", "A jealous rival", "ground", "Saw it myself"))
                .jsonPath()
                .getString("id");
        decide(meet, protest, "UPHELD", "Two judges saw it");

        var seen = protests(meet)
                .body("clock.state", equalTo("RUNNING"))
                .body("open", equalTo(0))
                .body("protests.items[0].decision", equalTo("UPHELD"))
                .body("protests.items[0].reason", equalTo("Two judges saw it"))
                .extract()
                .asString();

        assertEquals(false, seen.contains("jealous") || seen.contains("myself"));
        meet.asOfficial()
                .get("/races/{race}/protests", meet.race)
                .then()
                .body("protests.items[0].by", equalTo("A jealous rival"));
    }

    @Test
    void after_the_time_a_protest_is_taken_for_a_reason_only() {
        var meet = provisional();
        timePasses(meet, 31);

        lodge(meet, Map.of("bib", "99", "by", "A coach", "ground", "A push"))
                .then()
                .statusCode(400)
                .body("field", equalTo("bib"));
        lodge(meet, Map.of("by", "A coach", "ground", "Too short a course"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/protest-too-late"));
        lodge(meet, Map.of("by", "A coach", "ground", "Too short a course", "lateReason", "The list hung late"))
                .then()
                .statusCode(201)
                .body("lateReason", equalTo("The list hung late"));
        protests(meet).body("protests.items", hasSize(1));
    }

    @Test
    void a_jury_pauses_the_clock_and_lets_it_go_on() {
        var meet = provisional();

        turn(meet, "PAUSE")
                .then()
                .statusCode(200)
                .body("state", equalTo("PAUSED"))
                .body("endsAt", nullValue());
        timePasses(meet, 31);
        checklist(meet).body("items.sentence", hasItem(containsString("paused")));
        turn(meet, "RESUME").then().body("state", equalTo("RUNNING"));
        turn(meet, "END").then().body("state", equalTo("ENDED"));
        checklist(meet).body("items.code", not(hasItem("PROTEST_CLOCK")));
        turn(ran("HOUSE"), "PAUSE").then().statusCode(409).body("type", equalTo("/problems/no-protest-clock"));
    }

    @Test
    void nobody_gets_past_an_open_protest_however_many_publish_at_once() {
        var meet = provisional();
        check(meet, 1);
        timePasses(meet, 31);
        lodge(meet, Map.of("by", "A coach", "ground", "A push", "lateReason", "The list hung late"));

        var answers = Parallel.ask(8, i -> meet.publish("OFFICIAL").statusCode());

        assertEquals(List.of(409), answers.stream().distinct().toList());
        Meet.anybody().get("/races/{race}/results/versions", meet.race).then().body("status", contains("PROVISIONAL"));
    }

    @Test
    void two_versions_are_compared_side_by_side() {
        var meet = ran("HOUSE");
        meet.publish("OFFICIAL");
        meet.asOfficial()
                .body(Map.of("outcome", "DISQUALIFIED", "rule", "IRR-2", "reason", "Turned round at 3 km"))
                .put("/entries/{entry}/outcome", meet.idOf("1"));
        meet.publish(Map.of("status", "OFFICIAL", "note", "A judge reported it"));

        Meet.anybody()
                .queryParam("with", 2)
                .get("/races/{race}/results/versions/1/comparison", meet.race)
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(0))
                .body("changes.bib", contains("2", "1"))
                .body("changes[0].was.placeLabel", equalTo("2"))
                .body("changes[0].is.placeLabel", equalTo("1"))
                .body("changes[1].was.mark", equalTo("25:00"))
                .body("changes[1].is.placeLabel", equalTo("DQ"))
                .body("changes[1].is.rule", equalTo("IRR-2"))
                .body("changes[1].is.reason", equalTo("Turned round at 3 km"));
        Meet.anybody()
                .queryParam("with", 9)
                .get("/races/{race}/results/versions/1/comparison", meet.race)
                .then()
                .statusCode(404);
    }

    @Test
    void a_doubt_and_a_runner_who_is_out_are_on_the_list() {
        var meet = new Meet(registration).with("1", "2");
        checklist(meet).body("items.code", hasItem("NOT_STARTED"));
        meet.start(Meet.GUN);
        meet.tap("99", "PT25M");

        checklist(meet)
                .body("items.code", contains("DOUBTS", "STILL_OUT"))
                .body("items.count", contains(1, 2))
                .body("mayBeProvisional", equalTo(false));
    }

    @Test
    void what_was_protested_in_a_rehearsal_goes_with_it() {
        var race = new Rehearsed(new Meet(registration).underRules("IRR-2016").with("1", "2"));
        race.begin();
        race.meet.start(Meet.GUN);
        race.meet.tap("1", "PT25M");
        race.meet.publish("PROVISIONAL").then().statusCode(200);
        lodge(race.meet, Map.of("by", "A coach", "ground", "A push"));

        race.hide().then().statusCode(200);
        protests(race.meet).body("clock", nullValue()).body("protests.items", empty());
        race.bringBack().then().statusCode(200);
        race.meet
                .asOfficial()
                .get("/races/{race}/protests", race.meet.race)
                .then()
                .body("clock", notNullValue())
                .body("protests.items", hasSize(1));
    }

    private Meet ran(String rules) {
        var meet = new Meet(registration).underRules(rules).with("1", "2");
        meet.start(Meet.GUN);
        meet.tap("1", "PT25M");
        meet.tap("2", "PT26M");
        return meet;
    }

    private Meet provisional() {
        var meet = ran("IRR-2016");
        meet.publish("PROVISIONAL").then().statusCode(200);
        return meet;
    }

    private static ValidatableResponse checklist(Meet meet) {
        return meet.asOfficial()
                .get("/races/{race}/publication/checklist", meet.race)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse protests(Meet meet) {
        return Meet.anybody().get("/races/{race}/protests", meet.race).then().statusCode(200);
    }

    private static Response check(Meet meet, int version) {
        return Meet.as(Tokens.organizer(meet.organizer))
                .put("/races/{race}/results/versions/{version}/check", meet.race, version);
    }

    private static Response lodge(Meet meet, Map<String, String> protest) {
        return meet.asOfficial().body(protest).post("/races/{race}/protests", meet.race);
    }

    private static Response decide(Meet meet, String protest, String decision, String reason) {
        return meet.asOfficial()
                .body(Map.of("decision", decision, "reason", reason))
                .put("/protests/{protest}/decision", protest);
    }

    private static Response turn(Meet meet, String turn) {
        return meet.asOfficial()
                .body(Map.of("turn", turn, "reason", "The jury sits"))
                .put("/races/{race}/protest-clock", meet.race);
    }

    /** As if the list had hung for so much longer. */
    private void timePasses(Meet meet, int minutes) {
        database.update("""
                update protest_clock set started_at = started_at - ? * interval '1 minute',
                                         paused_at = paused_at - ? * interval '1 minute' where race_id = ?""", minutes, minutes, meet.race);
    }

    @Test
    void a_runner_sees_her_own_result_and_protests_against_it_herself() {
        var account = UUID.randomUUID();
        var meet = new Meet(registration).underRules("IRR-2016").with("1", "2");
        belongs(meet, "1", account);
        var runner = Tokens.runner(account);
        Meet.as(runner).get("/me/results").then().statusCode(200).body("total", equalTo(0));
        meet.start(Meet.GUN).then().statusCode(200);
        meet.tap("1", "PT30M").then().statusCode(200);
        meet.tap("2", "PT31M").then().statusCode(200);
        await().atMost(20, SECONDS)
                .until(() -> Meet.as(runner).get("/me/results").jsonPath().getInt("total") == 1);
        Meet.as(runner)
                .get("/me/results")
                .then()
                .body("items[0].result.placeLabel", equalTo("1"))
                .body("items[0].stage", equalTo("RUNNING"));
        var mine = "/me/results/" + meet.idOf("1");
        Meet.as(runner)
                .body(Map.of("ground", "Pushed"))
                .post(mine + "/protests")
                .then()
                .statusCode(409);
        Meet.as(Tokens.runner(UUID.randomUUID())).get(mine).then().statusCode(404);

        meet.publish("PROVISIONAL").then().statusCode(200);
        var lodged = Meet.as(runner)
                .body(Map.of("ground", "Pushed"))
                .post(mine + "/protests")
                .then()
                .statusCode(201)
                .body("bib", equalTo("1"))
                .extract()
                .<String>path("id");

        meet.asOfficial()
                .get("/races/{race}/protests", meet.race)
                .then()
                .body("protests.items[0].id", equalTo(lodged))
                .body("protests.items[0].ground", equalTo("Pushed"))
                .body("protests.items[0].by", equalTo("Ada"));
        meet.asOfficial()
                .body(Map.of("turn", "END", "reason", "Everybody has gone"))
                .put("/races/{race}/protest-clock", meet.race)
                .then()
                .statusCode(200);
        Meet.as(runner)
                .body(Map.of("ground", "Again"))
                .post(mine + "/protests")
                .then()
                .statusCode(409)
                .body("detail", containsString("Speak to an official"));
    }

    @Test
    void what_a_rehearsal_or_a_draft_made_of_her_is_not_there_for_a_runner_nor_protested() {
        var account = UUID.randomUUID();
        var rehearsed =
                new Rehearsed(new Meet(registration).underRules("IRR-2016").with("1"));
        rehearsed.begin().then().statusCode(200);
        var draft = new Meet(registration)
                .underRules("IRR-2016")
                .inState(EventFact.Status.DRAFT)
                .with("1");
        for (var meet : List.of(rehearsed.meet, draft)) {
            belongs(meet, "1", account);
            meet.start(Meet.GUN).then().statusCode(200);
            meet.tap("1", "PT30M").then().statusCode(200);
            meet.publish("PROVISIONAL").then().statusCode(200);
        }

        for (var meet : List.of(rehearsed.meet, draft)) {
            await().atMost(20, SECONDS)
                    .until(() -> !database.query("""
                                    select 1 from known_entry e join known_person p on p.id = e.person_id
                                    where e.id = ? and p.account = ?""", row -> true, meet.idOf("1"), account)
                            .isEmpty());
            var mine = "/me/results/" + meet.idOf("1");
            Meet.as(Tokens.runner(account)).get(mine).then().statusCode(404);
            Meet.as(Tokens.runner(account))
                    .get("/me/results")
                    .then()
                    .body("items.size()", equalTo(0))
                    .body("total", equalTo(0));
            Meet.as(Tokens.runner(account))
                    .body(Map.of("ground", "Pushed"))
                    .post(mine + "/protests")
                    .then()
                    .statusCode(404);
        }
    }

    /** The entry of this bib becomes that of somebody with this account. */
    private void belongs(Meet meet, String bib, UUID account) {
        var person = Ids.next();
        var plain = meet.entry(meet.idOf(bib), bib, Direction.FORWARD, EntryFact.Status.CONFIRMED);
        registration.tell(new PersonFact(person, Meet.next(), account, "Ada", Sex.F, null));
        meet.tell(new EntryFact(
                plain.id(),
                Meet.next(),
                plain.raceId(),
                plain.waveId(),
                person,
                null,
                bib,
                "Ada",
                Sex.F,
                "FS",
                Direction.FORWARD,
                EntryFact.Status.CONFIRMED));
    }
}
