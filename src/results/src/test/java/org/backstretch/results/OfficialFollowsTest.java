package org.backstretch.results;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstretch.athletics.Direction;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.PublicationFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Told;
import org.backstretch.results.database.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An official list is printed again by itself when registration or an official changes what it says. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialFollowsTest {
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

    /** So is a corrected birth date: registration tells the class it makes. */
    @Test
    void a_moved_category_is_a_new_version_and_the_old_one_stays() {
        var meet = official("1", "2");

        meet.tell(meet.moved("2", "F40"));

        awaitVersions(meet, 2);
        version(meet, 1).body("items.category", contains("FS", "FS"));
        version(meet, 2).body("items.category", contains("FS", "F40"));
        versions(meet)
                .body("status", contains("OFFICIAL", "CORRECTED"))
                .body("[1].note", equalTo("Bib 2: FS (F) → F40 (F). Changed by registration."));
        comparison(meet).body("changes.bib", contains("2")).body("changes[0].is.category", equalTo("F40"));
        await().atMost(20, SECONDS).until(() -> told(meet, 2).rows().get(1).category(), "F40"::equals);
    }

    @Test
    void a_moved_club_is_a_new_version_and_the_old_one_says_the_club_of_then() {
        var meet = ran("1", "2");
        var isar = club("RC Isar");
        meet.tell(meet.runningFor("2", isar));
        awaitClub(meet, "RC Isar");
        meet.publish("OFFICIAL").then().statusCode(200);

        meet.tell(meet.runningFor("2", club("LG Nord")));

        awaitVersions(meet, 2);
        version(meet, 1).body("items[1].clubName", equalTo("RC Isar"));
        version(meet, 2).body("items[1].clubName", equalTo("LG Nord"));
        versions(meet).body("[1].note", equalTo("Bib 2: RC Isar → LG Nord. Changed by registration."));
        comparison(meet)
                .body("changes.bib", contains("2"))
                .body("changes[0].was.clubName", equalTo("RC Isar"))
                .body("changes[0].is.clubName", equalTo("LG Nord"));
    }

    @Test
    void who_leaves_a_club_makes_a_new_version_and_a_club_that_changes_its_name_makes_none() {
        var meet = ran("1", "2");
        var isar = club("RC Isar");
        meet.tell(meet.runningFor("2", isar));
        awaitClub(meet, "RC Isar");
        meet.publish("OFFICIAL").then().statusCode(200);

        registration.tell(new ClubFact(isar, Meet.next(), "RC Isar 1986"));
        meet.tell(meet.runningFor("2", isar));
        awaitQuiet(meet);
        versions(meet).body("version", contains(1));
        meet.tell(meet.runningFor("2", null));

        awaitVersions(meet, 2);
        versions(meet).body("[1].note", equalTo("Bib 2: RC Isar → no club. Changed by registration."));
    }

    private UUID club(String name) {
        var id = Ids.next();
        registration.tell(new ClubFact(id, Meet.next(), name));
        return id;
    }

    private static void awaitClub(Meet meet, String name) {
        await().atMost(20, SECONDS)
                .until(() -> Meet.anybody()
                        .get("/races/{race}/results", meet.race)
                        .jsonPath()
                        .getList("items.clubName")
                        .contains(name));
    }

    @Test
    void a_late_entry_finds_its_crossing_and_its_place_on_a_new_version() {
        var meet = ran("1", "2");
        meet.tap("77", "PT25M30S");
        meet.publish(Map.of("status", "OFFICIAL", "acceptDoubts", true)).then().statusCode(200);

        meet.tell(meet.entry(Ids.next(), "77", Direction.FORWARD, EntryFact.Status.CONFIRMED));

        awaitVersions(meet, 2);
        version(meet, 2).body("items.bib", contains("1", "77", "2")).body("items.place", contains(1, 2, 3));
        versions(meet)
                .body("[1].note", equalTo("Bib 77: new on the list, 25:30. One place moves. Changed by registration."));
    }

    @Test
    void a_disqualification_undone_is_a_new_version_of_whoever_undid_it() {
        var meet = ran("1", "2");
        meet.asOfficial()
                .body(Map.of("outcome", "DISQUALIFIED", "rule", "IRR-2", "reason", "Turned round"))
                .put("/entries/{entry}/outcome", meet.idOf("1"));
        meet.publish("OFFICIAL").then().statusCode(200);

        meet.asOfficial().delete("/entries/{entry}/outcome", meet.idOf("1"));

        awaitVersions(meet, 2);
        version(meet, 2).body("items.bib", contains("1", "2"));
        versions(meet)
                .body("[1].note", equalTo("Bib 1: DQ IRR-2 → 25:00. One place moves. Changed by officials (outcome)."));
        meet.asOfficial()
                .get("/races/{race}/audit", meet.race)
                .then()
                .body("items[0].act", equalTo("publication"))
                .body("items[0].actor", equalTo(meet.official.toString()))
                .body("items[0].became", equalTo("CORRECTED 2"));
    }

    @Test
    void an_import_of_three_hundred_categories_is_one_version() {
        var bibs = IntStream.rangeClosed(1, 300).mapToObj(Integer::toString).toArray(String[]::new);
        var meet = ran(bibs);
        meet.publish("OFFICIAL").then().statusCode(200);

        for (var bib : bibs) {
            meet.tell(meet.moved(bib, "F40"));
        }

        awaitVersions(meet, 2);
        awaitQuiet(meet);
        versions(meet).body("version", contains(1, 2)).body("[1].note", containsString("And 292 more."));
    }

    @Test
    void what_changes_nothing_on_the_list_prints_nothing() {
        var meet = official("1", "2");

        meet.tell(meet.moved("2", "FS"));
        meet.asOfficial()
                .body(Map.of("by", "A coach", "ground", "A push"))
                .post("/races/{race}/protests", meet.race)
                .then()
                .statusCode(201);

        awaitQuiet(meet);
        versions(meet).body("version", contains(1));
    }

    @Test
    void who_claims_a_record_has_no_hand_in_what_changes_with_it() {
        var meet = official("1", "2");

        meet.asOfficial()
                .body(Map.of("entryId", meet.idOf("1"), "scope", "COURSE"))
                .post("/record-claims")
                .then()
                .statusCode(201);
        meet.tell(meet.moved("2", "F40"));

        awaitVersions(meet, 2);
        versions(meet).body("[1].note", equalTo("Bib 2: FS (F) → F40 (F). Changed by registration."));
        meet.asOfficial()
                .get("/races/{race}/audit", meet.race)
                .then()
                .body("items.find { it.became == 'CORRECTED 2' }.actor", nullValue());
    }

    @Test
    void what_devices_send_late_waits_for_a_human_who_is_told() {
        var meet = official("1", "2", "3");
        meet.tap("3", "PT24M");

        meet.tell(meet.moved("2", "F40"));

        checklist(meet).body("items.code", hasItem("CORRECTION_DUE")).body("mayBeOfficial", equalTo(true));
        await().atMost(20, SECONDS).until(() -> held(meet) > 0);
        versions(meet).body("version", contains(1));

        meet.publish(Map.of("status", "OFFICIAL", "note", "3 was read late"))
                .then()
                .body("version", equalTo(2));
        checklist(meet).body("items.code", empty());
        awaitQuiet(meet);
        versions(meet).body("[1].note", equalTo("3 was read late"));
    }

    @Test
    void a_late_tap_that_an_official_accepts_prints_by_itself() {
        var meet = official("1", "2", "3");
        var crossing = meet.crossing(meet.tap("3", "PT24M"));

        meet.asOfficial()
                .body(Map.of("bib", "3", "accept", true))
                .put("/crossings/{crossing}/assignment", crossing)
                .then()
                .statusCode(200);

        awaitVersions(meet, 2);
        version(meet, 2).body("items.bib", contains("3", "1", "2"));
    }

    @Test
    void a_race_that_cannot_be_printed_stops_no_other() {
        var lost = UUID.randomUUID();
        database.update("insert into correction_cause (race_id, at) values (?, now() - interval '1 day')", lost);
        var meet = official("1");

        meet.tell(meet.moved("1", "F40"));

        awaitVersions(meet, 2);
        assertEquals(1, database.update("delete from correction_cause where race_id = ?", lost));
    }

    /** The row of the change is committed with the change, whatever the service does afterwards. */
    @Test
    void what_was_changed_before_a_crash_is_printed_after_it() {
        var meet = official("1");
        database.update("""
                update known_entry set category = 'F40' where race_id = ?""", meet.race);
        database.update("insert into correction_cause (race_id, at) values (?, now())", meet.race);

        awaitVersions(meet, 2);
    }

    @Test
    void nothing_is_printed_by_itself_before_a_list_is_official() {
        var meet = ran("1", "2");
        meet.publish("PROVISIONAL").then().statusCode(200);

        meet.tell(meet.moved("2", "F40"));
        await().atMost(20, SECONDS)
                .until(() -> Meet.anybody()
                        .get("/races/{race}/results", meet.race)
                        .jsonPath()
                        .getList("items.category")
                        .contains("F40"));

        assertTrue(causes(meet) == 0);
        versions(meet).body("version", contains(1));
    }

    @Test
    void a_rehearsed_list_follows_nothing_until_the_rehearsal_is_real() {
        var rehearsed = Rehearsed.with(registration, "1", "2");
        var meet = rehearsed.meet;
        rehearsed.begin().then().statusCode(200);
        meet.start(Meet.GUN).then().statusCode(200);
        meet.send(List.of(meet.stamp("1", "PT25M"), meet.stamp("2", "PT26M")));
        meet.publish("OFFICIAL").then().statusCode(200);

        disqualify(meet, "2");
        assertEquals(0, causes(meet));
        rehearsed.makeReal().then().statusCode(200);

        awaitVersions(meet, 2);
        versions(meet).body("[1].note", containsString("Bib 2: 26:00 → DQ"));
    }

    @Test
    void a_chip_that_is_read_again_after_the_list_needs_no_human() {
        var meet = official("1", "2");
        meet.send(List.of(chip(meet, "1", "PT50M"))).then().statusCode(200);

        disqualify(meet, "2");

        awaitVersions(meet, 2);
    }

    private static Map<String, Object> chip(Meet meet, String bib, String time) {
        var stamp = new HashMap<>(meet.stamp(bib, time));
        stamp.put("source", "CHIP");
        return stamp;
    }

    private static void disqualify(Meet meet, String bib) {
        meet.asOfficial()
                .body(Map.of("outcome", "DISQUALIFIED", "rule", "IRR-2", "reason", "Turned round"))
                .put("/entries/{entry}/outcome", meet.idOf(bib))
                .then()
                .statusCode(200);
    }

    private Meet official(String... bibs) {
        var meet = ran(bibs.length > 2 ? new String[] {"1", "2", "3"} : bibs);
        meet.publish("OFFICIAL").then().statusCode(200);
        return meet;
    }

    /** Of three the last is not seen. */
    private Meet ran(String... bibs) {
        var meet = new Meet(registration).with(bibs);
        meet.start(Meet.GUN);
        var finishers = bibs.length == 3 ? 2 : bibs.length;
        meet.send(IntStream.range(0, finishers)
                        .mapToObj(i -> meet.stamp(bibs[i], "PT" + (25 + i) + "M"))
                        .toList())
                .then()
                .statusCode(200);
        return meet;
    }

    private static void awaitVersions(Meet meet, int count) {
        await().atMost(30, SECONDS)
                .until(() ->
                        versions(meet).extract().jsonPath().getList("version").size() == count);
    }

    private void awaitQuiet(Meet meet) {
        await().atMost(30, SECONDS).until(() -> causes(meet) == 0);
    }

    private long causes(Meet meet) {
        return count("select count(*) as n from correction_cause where race_id = ?", meet);
    }

    private long held(Meet meet) {
        return count("select count(*) as n from correction_cause where held and race_id = ?", meet);
    }

    private long count(String sql, Meet meet) {
        return database.find(sql, row -> row.number("n"), meet.race).orElseThrow();
    }

    private static ValidatableResponse versions(Meet meet) {
        return Meet.anybody()
                .get("/races/{race}/results/versions", meet.race)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse version(Meet meet, int version) {
        return Meet.anybody()
                .get("/races/{race}/results/versions/{version}", meet.race, version)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse comparison(Meet meet) {
        return Meet.anybody()
                .queryParam("with", 2)
                .get("/races/{race}/results/versions/1/comparison", meet.race)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse checklist(Meet meet) {
        return meet.asOfficial()
                .get("/races/{race}/publication/checklist", meet.race)
                .then()
                .statusCode(200);
    }

    private static PublicationFact told(Meet meet, int version) {
        var id = UUID.fromString(versions(meet).extract().jsonPath().getString("[" + (version - 1) + "].id"));
        await().atMost(20, SECONDS)
                .until(() -> !Told.of(Topics.PUBLICATIONS, id).isEmpty());
        return (PublicationFact) Told.of(Topics.PUBLICATIONS, id).getFirst();
    }
}
