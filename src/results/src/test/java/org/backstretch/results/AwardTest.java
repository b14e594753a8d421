package org.backstretch.results;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Bibs 1 to 5 finish in this order, all backward; 1, 3 and 4 are F35, 2 is FS, 5 and 6 are MS, and 6 did not finish. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwardTest {
    private static final UUID ISAR = Ids.next();
    private static final UUID FIFE = Ids.next();

    private Teller registration;

    @BeforeAll
    void open() {
        registration = new Teller();
        registration.tell(new ClubFact(ISAR, Meet.next(), "RC Isar"), new ClubFact(FIFE, Meet.next(), "Fife AC"));
    }

    @AfterAll
    void close() {
        registration.close();
    }

    @Test
    void usually_the_first_of_each_sex_win_and_are_left_out_of_the_categories() {
        var meet = ran();

        assertEquals("1 1, 2 2, 3 3", winners(meet, "Backward: Overall, women"));
        assertEquals("1 5", winners(meet, "Backward: Overall, men"));
        assertEquals("1 4", winners(meet, "Backward: Categories, Women from 35"));
        assertEquals("", winners(meet, "Backward: Categories, Women"));
        awards(meet)
                .then()
                .body("basis", equalTo("LIVE"))
                .body("usual", equalTo(true))
                .body(leftOut("Backward: Categories, Women from 35") + ".bib", equalTo(List.of("1", "3")))
                .body(
                        leftOut("Backward: Categories, Women from 35") + "[0].why",
                        equalTo("takes prize 1 of Backward: Overall, women"))
                .body("lists.title", hasItem("Backward: Teams"));
    }

    /** House rules: the gun ranks everybody, the net time categories. */
    @Test
    void who_started_far_behind_may_win_her_category_by_the_net_time() {
        var meet = ran();
        meet.send(List.of(atMat(meet, "4", "PT0S", 101), atMat(meet, "3", "PT90S", 102)));
        await().until(
                        () -> Meet.anybody()
                                .get("/races/{race}/results", meet.race)
                                .jsonPath()
                                .getString("items.find { it.bib == '3' }.net"),
                        equalTo("20:30"));

        assertEquals("1 1, 2 2, 3 3", winners(meet, "Backward: Overall, women"));
        set(meet, Map.of("name", "Categories", "kind", "CATEGORY", "prizes", 3))
                .then()
                .statusCode(200);
        assertEquals("1 1, 2 3, 3 4", winners(meet, "Backward: Categories, Women from 35"));
        meet.send(List.of(atMat(meet, "3", "PT180S", 103)));
        await().until(() -> winners(meet, "Backward: Categories, Women from 35"), equalTo("1 3, 2 1, 3 4"));
    }

    private static Map<String, Object> atMat(Meet meet, String bib, String afterGun, long number) {
        return Map.of(
                "sequence",
                number,
                "at",
                Meet.GUN.plus(Duration.parse(afterGun)).toString(),
                "monotonicMillis",
                number,
                "point",
                "START",
                "bib",
                bib,
                "source",
                "CHIP");
    }

    @Test
    void clubs_win_with_the_places_of_their_first_runners() {
        var meet = ran();

        awards(meet)
                .then()
                .body("lists.find { it.kind == 'CLUB_TEAMS' }.winners.name", equalTo(List.of("RC Isar", "Fife AC")))
                .body("lists.find { it.kind == 'CLUB_TEAMS' }.winners.points", equalTo(List.of(3, 7)))
                .body(
                        "lists.find { it.kind == 'CLUB_TEAMS' }.winners[1].scorers.name",
                        equalTo(List.of("Runner 3", "Runner 4")));
    }

    @Test
    void a_disqualification_follows_by_itself_until_a_list_is_printed_and_then_with_its_correction() {
        var meet = ran();
        disqualify(meet, "1");
        assertEquals("1 2, 2 3, 3 4", winners(meet, "Backward: Overall, women"));
        meet.asOfficial().delete("/entries/{entry}/outcome", meet.idOf("1"));
        meet.publish("OFFICIAL").then().statusCode(200);
        awards(meet)
                .then()
                .body("basis", equalTo("OFFICIAL"))
                .body("version", equalTo(1))
                .body("changed", equalTo(false));

        disqualify(meet, "1");

        assertEquals("1 1, 2 2, 3 3", winners(meet, "Backward: Overall, women"));
        awards(meet).then().body("version", equalTo(1)).body("changed", equalTo(true));
        meet.publish(Map.of("status", "OFFICIAL", "note", "Bib 1 turned round"));
        assertEquals("1 2, 2 3, 3 4", winners(meet, "Backward: Overall, women"));
        awards(meet).then().body("basis", equalTo("CORRECTED")).body("version", equalTo(2));
    }

    @Test
    void the_organizer_says_which_lists_there_are_and_how_deep_they_go() {
        var meet = ran();

        set(
                        meet,
                        Map.of("name", "First home", "kind", "OVERALL", "byStarters", steps(1, 1, 6, 2, 20, 3)),
                        Map.of("name", "Masters", "kind", "CATEGORY", "category", "F35", "prizes", 1),
                        Map.of(
                                "name",
                                "Women",
                                "kind",
                                "SEX",
                                "direction",
                                "BACKWARD",
                                "prizes",
                                2,
                                "leavesOutWinners",
                                true))
                .then()
                .statusCode(200);

        assertEquals("1 1, 2 2", winners(meet, "Backward: First home"));
        assertEquals("1 1", winners(meet, "Backward: Masters, Women from 35"));
        assertEquals("1 3, 2 4", winners(meet, "Backward: Women, women"));
        awards(meet)
                .then()
                .body("usual", equalTo(false))
                .body("lists[0].starters", equalTo(6))
                .body("lists[0].prizes", equalTo(2));
        meet.asOfficial().get("/races/{race}/audit", meet.race).then().body("items.act", hasItem("award-lists"));
        Meet.as(Tokens.organizer(meet.organizer))
                .delete("/races/{race}/award-lists", meet.race)
                .then()
                .statusCode(204);
        awards(meet).then().body("usual", equalTo(true));
        set(meet).then().statusCode(200);
        awards(meet).then().body("lists", empty());
    }

    @Test
    void a_table_has_who_wins_and_who_was_left_out() {
        var meet = ran();

        Meet.anybody()
                .queryParam("format", "csv")
                .get("/races/{race}/awards", meet.race)
                .then()
                .statusCode(200)
                .body(containsString("\"Backward: Overall, women\",1,1,Runner 1,RC Isar,F35,20:00,\n"))
                .body(containsString("\"Backward: Categories, Women from 35\",,1,Runner 1,,,,\"takes prize 1"))
                .body(containsString("Backward: Teams,1,,RC Isar,,,3,\"Runner 1 1, Runner 2 2\""));
    }

    @Test
    void lists_that_cannot_be_are_refused_at_their_field() {
        var meet = ran();
        var alone = new Meet(registration).with("1");

        for (var wrong : List.of(
                Map.entry("category", Map.of("name", "A", "kind", "CATEGORY", "category", "M99")),
                Map.entry("direction", Map.of("name", "A", "kind", "SEX", "direction", "ALTERNATED")),
                Map.entry("prizes", Map.of("name", "A", "kind", "SEX", "prizes", 1, "byStarters", steps(1, 1))),
                Map.entry("byStarters", Map.of("name", "A", "kind", "SEX", "byStarters", steps(5, 2, 1, 1))))) {
            set(meet, wrong.getValue()).then().statusCode(400).body("field", equalTo("lists[0]." + wrong.getKey()));
        }
        set(meet, Map.of("name", "A", "kind", "SEX"), Map.of("name", "a", "kind", "OVERALL"))
                .then()
                .statusCode(400)
                .body("field", equalTo("lists[1].name"));
        set(alone, Map.of("name", "A", "kind", "CLUB_TEAMS"))
                .then()
                .statusCode(400)
                .body("field", equalTo("lists[0].kind"));
        awards(meet).then().body("usual", equalTo(true));
    }

    @Test
    void only_the_organizer_says_so_and_strangers_see_no_prizes_of_a_rehearsal() {
        var meet = ran();
        meet.asOfficial()
                .body(Map.of("lists", List.of()))
                .put("/races/{race}/award-lists", meet.race)
                .then()
                .statusCode(403);

        var race = Rehearsed.with(registration, "1");
        race.begin();
        race.meet.start(Meet.GUN);
        race.meet.tap("1", "PT25M");

        awards(race.meet).then().statusCode(404).body("lists", nullValue());
    }

    private Meet ran() {
        var meet = new Meet(registration);
        meet.withEntries(List.of(
                entry(meet, "1", Sex.F, "F35", ISAR),
                entry(meet, "2", Sex.F, "FS", ISAR),
                entry(meet, "3", Sex.F, "F35", FIFE),
                entry(meet, "4", Sex.F, "F35", FIFE),
                entry(meet, "5", Sex.M, "MS", ISAR),
                entry(meet, "6", Sex.M, "MS", null)));
        registration.tell(withPrizes(meet.raceFact("5KR")));
        await().atMost(20, SECONDS)
                .until(() -> awards(meet).jsonPath().getList("plan").size() == 3);
        meet.start(Meet.GUN);
        meet.send(List.of(
                meet.stamp("1", "PT20M"),
                meet.stamp("2", "PT21M"),
                meet.stamp("3", "PT22M"),
                meet.stamp("4", "PT23M"),
                meet.stamp("5", "PT24M")));
        meet.asOfficial().body(Map.of("outcome", "DID_NOT_FINISH")).put("/entries/{entry}/outcome", meet.idOf("6"));
        return meet;
    }

    private static EntryFact entry(Meet meet, String bib, Sex sex, String category, @Nullable UUID club) {
        return new EntryFact(
                meet.entry(bib, Direction.BACKWARD).id(),
                Meet.next(),
                meet.race,
                meet.wave,
                null,
                club,
                bib,
                "Runner " + bib,
                sex,
                category,
                Direction.BACKWARD,
                EntryFact.Status.CONFIRMED);
    }

    private static RaceFact withPrizes(RaceFact race) {
        return new RaceFact(
                race.id(),
                race.revision(),
                race.eventId(),
                race.name(),
                race.discipline(),
                race.distanceMillimetres(),
                race.directions(),
                race.timing(),
                race.ruleSet(),
                race.capacity(),
                race.waves(),
                List.of(
                        new RaceFact.Category("FS", "Women", Sex.F, null, 34),
                        new RaceFact.Category("F35", "Women from 35", Sex.F, 35, null),
                        new RaceFact.Category("MS", "Men", Sex.M, null, null)),
                false,
                null,
                new RaceFact.TeamScoring(2, 0, false),
                List.of());
    }

    private static void disqualify(Meet meet, String bib) {
        meet.asOfficial()
                .body(Map.of("outcome", "DISQUALIFIED", "rule", "IRR-2", "reason", "Turned round"))
                .put("/entries/{entry}/outcome", meet.idOf(bib))
                .then()
                .statusCode(200);
    }

    private static Response awards(Meet meet) {
        return Meet.anybody().get("/races/{race}/awards", meet.race);
    }

    /** The prizes of a list: prize and bib of each. */
    private static String winners(Meet meet, String title) {
        List<Map<String, Object>> winners =
                awards(meet).jsonPath().getList("lists.find { it.title == '%s' }.winners".formatted(title));
        return String.join(
                ", ",
                winners.stream()
                        .map(each -> each.get("label") + " " + each.get("bib"))
                        .toList());
    }

    private static String leftOut(String title) {
        return "lists.find { it.title == '%s' }.leftOut".formatted(title);
    }

    @SafeVarargs
    private static Response set(Meet meet, Map<String, ?>... lists) {
        return Meet.as(Tokens.organizer(meet.organizer))
                .body(Map.of("lists", List.of(lists)))
                .put("/races/{race}/award-lists", meet.race);
    }

    private static List<Map<String, Integer>> steps(int... numbers) {
        return IntStream.range(0, numbers.length / 2)
                .mapToObj(i -> Map.of("starters", numbers[2 * i], "prizes", numbers[2 * i + 1]))
                .toList();
    }
}
