package org.backstretch.results;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.PersonFact;
import org.backstretch.contracts.RecordClaimFact;
import org.backstretch.contracts.RecordClaimFact.Ended;
import org.backstretch.contracts.RecordClaimFact.Status;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Tokens;
import org.backstretch.kit.testing.Told;
import org.backstretch.results.database.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From the claim of a record to what two reviewers make of it, and to what becomes of it when the mark changes. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimTest {
    private static final UUID ADA = UUID.randomUUID();
    private static final UUID BEA = UUID.randomUUID();

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
    void two_reviewers_make_a_record_and_everybody_is_told() {
        var meet = official();
        var claim = claimed(meet, "1", "WORLD");
        shown(claim).body("state", equalTo("PENDING")).body("mark", equalTo("25:00"));

        review(reviewer(ADA), claim, "RATIFY").then().statusCode(200).body("state", equalTo("PENDING"));
        review(admin(BEA), claim, "RATIFY").then().statusCode(200).body("state", equalTo("RATIFIED"));

        awaitTold(claim, Status.RATIFIED, null);
        var told = told(claim);
        assertEquals("25:00 WORLD", told.mark() + " " + told.scope());
        meet.asOfficial()
                .queryParam("size", 100)
                .get("/races/{race}/audit", meet.race)
                .then()
                .body("items.act", hasItems("record-claim", "record-claim-review"));
    }

    @Test
    void one_reviewer_is_enough_to_reject_and_then_it_is_decided() {
        var claim = claimed(official(), "1", "COUNTRY");

        review(reviewer(ADA), claim, "REJECT")
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("reason", equalTo("I looked at the film"));

        review(reviewer(BEA), claim, "RATIFY")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/claim-closed"))
                .body("state", equalTo("REJECTED"));
        awaitTold(claim, Status.REJECTED, null);
        assertEquals("I looked at the film", told(claim).reason());
    }

    @Test
    void the_same_reviewer_twice_is_one_reviewer() {
        var claim = claimed(official(), "1", "WORLD");
        var first = UUID.randomUUID();
        review(reviewer(ADA), claim, first, "RATIFY", "Fine").then().statusCode(200);

        review(reviewer(ADA), claim, "RATIFY")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/same-reviewer"))
                .body("detail", containsString("somebody else"));
        review(reviewer(ADA), claim, first, "RATIFY", "Fine").then().statusCode(200);
        review(reviewer(BEA), claim, first, "RATIFY", "Fine")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/other-review"));

        shown(claim).body("state", equalTo("PENDING")).body("reviews", hasSize(1));
    }

    @Test
    void who_claims_runs_or_officiates_does_not_review() {
        var runner = UUID.randomUUID();
        var meet = official(runner);
        var claim = claimed(meet, "1", "WORLD");
        var self = UUID.randomUUID();
        var own = claim(meet, Meet.as(Tokens.admin(self)), "2", "WORLD", Map.of())
                .jsonPath()
                .<String>get("id");

        review(Meet.as(Tokens.organizer(runner)), claim, "RATIFY")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/own-claim"));
        review(Meet.as(Tokens.admin(self)), own, "RATIFY")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/own-claim"));
        review(Meet.as(Tokens.organizer(meet.organizer)), claim, "RATIFY")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/own-event"));
        review(Meet.as(Tokens.admin(meet.organizer)), claim, "RATIFY")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/own-event"));
        review(Meet.as(Tokens.runner(UUID.randomUUID())), claim, "RATIFY")
                .then()
                .statusCode(403);
        shown(claim).body("reviews", empty());
    }

    @Test
    void of_many_reviews_at_once_two_people_decide_and_nothing_is_half_done() {
        var claim = claimed(official(), "1", "WORLD");
        var ids = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

        var answers = Parallel.ask(
                16,
                i -> review(reviewer(new UUID(7, i % 4)), claim, ids.get(i % 4), "RATIFY", "Fine")
                        .statusCode());

        assertEquals(Set.of(200, 409), new HashSet<>(answers));
        shown(claim)
                .body("state", equalTo("RATIFIED"))
                .body("reviews", hasSize(2))
                .body("reviews.counts", everyItem(equalTo(true)));
        awaitTold(claim, Status.RATIFIED, null);
        assertEquals(2, Told.of(Topics.RECORD_CLAIMS, UUID.fromString(claim)).size());
    }

    @Test
    void one_who_reviews_many_times_at_once_stays_one() {
        var claim = claimed(official(), "1", "WORLD");

        var answers =
                Parallel.ask(8, i -> review(reviewer(ADA), claim, "RATIFY").statusCode());

        assertEquals(1, answers.stream().filter(status -> status == 200).count());
        shown(claim).body("state", equalTo("PENDING")).body("reviews", hasSize(1));
    }

    @Test
    void a_reviewer_thinks_again_and_every_word_is_kept() {
        var claim = claimed(official(), "1", "WORLD");
        var id = UUID.randomUUID();
        review(reviewer(ADA), claim, id, "RATIFY", "Fine");

        review(reviewer(ADA), claim, id, "REJECT", "The film is of another race")
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("reviews.verdict", contains("RATIFY", "REJECT"))
                .body("reviews.counts", contains(false, true));
        assertThrows(Exception.class, () -> database.update("delete from claim_review"));
    }

    @Test
    void only_a_finish_on_an_official_list_is_claimed() {
        var meet = new Meet(registration).over("5KR", 5_000_000).with("1", "2");
        meet.start(Meet.GUN);
        meet.tap("1", "PT25M");
        meet.publish("PROVISIONAL").then().statusCode(200);

        claim(meet, "1", "WORLD").then().statusCode(409).body("type", equalTo("/problems/no-official-mark"));
        meet.publish("OFFICIAL").then().statusCode(200);

        claim(meet, "2", "WORLD")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/no-official-mark"))
                .body("detail", containsString("DNS"));
        claim(meet, "1", "WORLD").then().statusCode(201);
        claim(meet, "1", "WORLD").then().statusCode(409).body("type", equalTo("/problems/already-claimed"));
    }

    @Test
    void a_claim_sent_many_times_at_once_is_one() {
        var meet = official();

        var answers = Parallel.ask(8, i -> claim(meet, "1", "WORLD").statusCode());

        assertEquals(1, answers.stream().filter(status -> status == 201).count());
        listed(meet).body("items", hasSize(1)).body("total", equalTo(1));
    }

    @Test
    void a_class_is_that_of_the_runner_and_a_club_record_needs_a_club() {
        var meet = official();

        claim(meet, meet.asOfficial(), "1", "WORLD", Map.of("category", "F45"))
                .then()
                .statusCode(400)
                .body("field", equalTo("category"));
        claim(meet, "1", "CLUB").then().statusCode(400).body("field", equalTo("scope"));
        claim(meet, meet.asOfficial(), "1", "WORLD", Map.of("category", "FS"))
                .then()
                .statusCode(201)
                .body("category", equalTo("FS"));
    }

    @Test
    void a_sprint_needs_a_gauge_and_no_more_than_two_metres_a_second() {
        var meet = new Meet(registration)
                .timedBy(TimingMethod.FAT)
                .over("100M", 100_000)
                .with("1");
        meet.start(Meet.GUN);
        meet.tap("1", "PT14.3S");
        meet.publish(Map.of("status", "OFFICIAL", "acceptDoubts", true)).then().statusCode(200);

        claim(meet, "1", "WORLD")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-record-eligible"))
                .body("detail", containsString("wind reading"));
        claim(meet, meet.asOfficial(), "1", "WORLD", Map.of("wind", "+2.01"))
                .then()
                .statusCode(409)
                .body("detail", containsString("+2.1"));
        claim(meet, meet.asOfficial(), "1", "WORLD", Map.of("wind", "a breeze"))
                .then()
                .statusCode(400)
                .body("field", equalTo("wind"));
        claim(meet, meet.asOfficial(), "1", "WORLD", Map.of("wind", "+1.96"))
                .then()
                .statusCode(201)
                .body("evidence.wind", equalTo("+2.0"));
    }

    @Test
    void on_a_course_of_unknown_length_only_its_own_record_is_claimed_and_doubts_are_stated() {
        var meet = new Meet(registration).with("1");
        meet.start(Meet.GUN);
        meet.tap("1", "PT25M");
        meet.publish("OFFICIAL");

        claim(meet, "1", "COUNTRY").then().statusCode(409).body("type", equalTo("/problems/not-record-eligible"));
        claim(meet, "1", "COURSE")
                .then()
                .statusCode(201)
                .body("doubts.code", contains("TIMED_BY_HAND", "NOT_MEASURED", "NO_JUDGES", "NOT_WITNESSED"));
    }

    @Test
    void a_corrected_time_is_reviewed_again_and_one_that_comes_back_has_its_reviews_back() {
        var meet = official();
        var claim = ratified(meet);

        meet.asOfficial()
                .body(Map.of("time", "25:10", "reason", "Read from the video"))
                .put("/entries/{entry}/official-time", meet.idOf("1"))
                .then()
                .statusCode(200);

        awaitState(claim, "PENDING");
        shown(claim)
                .body("mark", equalTo("25:10"))
                .body("reason", containsString("was 25:00"))
                .body("reviews.counts", contains(false, false));
        awaitTold(claim, Status.PENDING, null);
        assertEquals("25:10", told(claim).mark());
        review(reviewer(ADA), claim, "RATIFY").then().statusCode(200).body("state", equalTo("PENDING"));

        meet.asOfficial().delete("/entries/{entry}/official-time", meet.idOf("1"));

        awaitState(claim, "RATIFIED");
        awaitTold(claim, Status.RATIFIED, null);
    }

    @Test
    void a_disqualification_lapses_a_record_and_undone_brings_it_back() {
        var meet = official();
        var claim = ratified(meet);

        meet.asOfficial()
                .body(Map.of("outcome", "DISQUALIFIED", "rule", "IRR-2", "reason", "Turned round"))
                .put("/entries/{entry}/outcome", meet.idOf("1"));

        awaitState(claim, "LAPSED");
        shown(claim).body("reason", equalTo("The official result is DQ.")).body("mark", nullValue());
        awaitTold(claim, Status.PENDING, Ended.LAPSED);
        review(reviewer(UUID.randomUUID()), claim, "RATIFY")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/claim-closed"));

        meet.asOfficial().delete("/entries/{entry}/outcome", meet.idOf("1"));

        awaitState(claim, "RATIFIED");
        awaitTold(claim, Status.RATIFIED, null);
        meet.asOfficial()
                .queryParam("size", 100)
                .get("/races/{race}/audit", meet.race)
                .then()
                .body(
                        "items.findAll { it.act == 'record-claim' }.became",
                        contains("RATIFIED", "LAPSED", "WORLD 25:00"));
    }

    @Test
    void a_moved_club_lapses_the_record_of_the_club_and_no_other() {
        var isar = club("RC Isar");
        var meet = ranFor(isar);
        var ofClub = claimed(meet, "1", "CLUB");
        var ofAll = claimed(meet, "1", "WORLD");
        review(reviewer(ADA), ofClub, "RATIFY").then().statusCode(200);
        review(reviewer(BEA), ofClub, "RATIFY").then().body("state", equalTo("RATIFIED"));

        meet.tell(meet.runningFor("1", club("LG Nord")));

        awaitState(ofClub, "LAPSED");
        shown(ofClub)
                .body("reason", equalTo("The runner ran for LG Nord, not for RC Isar."))
                .body("clubName", equalTo("RC Isar"));
        shown(ofAll).body("state", equalTo("PENDING"));
        awaitTold(ofClub, Status.PENDING, Ended.LAPSED);
        claim(meet, "1", "CLUB").then().statusCode(201).body("clubName", equalTo("LG Nord"));
        meet.tell(meet.runningFor("1", isar));
        awaitState(ofClub, "RATIFIED");
    }

    private UUID club(String name) {
        var id = Ids.next();
        registration.tell(new ClubFact(id, Meet.next(), name));
        return id;
    }

    private Meet ranFor(UUID club) {
        var meet = new Meet(registration).over("5KR", 5_000_000).with("1");
        meet.tell(meet.runningFor("1", club));
        await().atMost(20, SECONDS)
                .until(() -> database.find(
                                "select 1 from known_entry e join known_club c on c.id = e.club_id where e.id = ?",
                                row -> true,
                                meet.idOf("1"))
                        .isPresent());
        meet.start(Meet.GUN);
        meet.tap("1", "PT25M");
        meet.publish("OFFICIAL").then().statusCode(200);
        return meet;
    }

    @Test
    void a_moved_category_lapses_the_record_of_the_class_and_no_other() {
        var meet = official();
        var ofAll = claimed(meet, "1", "WORLD");
        var ofClass = claim(meet, meet.asOfficial(), "1", "WORLD", Map.of("category", "FS"))
                .jsonPath()
                .getString("id");

        meet.tell(meet.moved("1", "F40"));

        awaitState(ofClass, "LAPSED");
        shown(ofClass).body("reason", equalTo("The runner is in category F40, not in FS."));
        shown(ofAll).body("state", equalTo("PENDING"));
        meet.tell(meet.moved("1", "FS"));
        awaitState(ofClass, "PENDING");
    }

    @Test
    void the_claimant_takes_it_back_until_it_is_decided_and_may_claim_again() {
        var meet = official();
        var claim = claimed(meet, "1", "WORLD");

        withdraw(Meet.as(Tokens.organizer(meet.organizer)), claim).then().statusCode(403);
        withdraw(meet.asOfficial(), claim).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        withdraw(meet.asOfficial(), claim).then().statusCode(200);
        awaitTold(claim, Status.PENDING, Ended.WITHDRAWN);
        review(reviewer(ADA), claim, "RATIFY").then().statusCode(409);

        var again = ratified(meet);
        withdraw(meet.asOfficial(), again).then().statusCode(409).body("type", equalTo("/problems/claim-closed"));
    }

    @Test
    void the_public_sees_no_witness_no_note_and_no_reviewer_s_reason() {
        var meet = official();
        var evidence = Map.of(
                "certificate", "AIMS 117",
                "measuredBy", "Meg Measure",
                "measuredOn", "2026-04-01",
                "judges", "Jo Judge",
                "witnesses", "Will Witness",
                "video", "https://example.org/finish.mp4",
                "note", "Ask for the long film");
        var claim = claim(meet, meet.asOfficial(), "1", "WORLD", evidence)
                .jsonPath()
                .<String>get("id");
        review(reviewer(ADA), claim, UUID.randomUUID(), "RATIFY", "I know her coach");

        for (var path : List.of("/record-claims/" + claim, "/record-claims?race=" + meet.race)) {
            var seen = Meet.anybody().get(path).then().statusCode(200).extract().asString();
            for (var secret : List.of("Measure", "Jo Judge", "Witness", "long film", "coach")) {
                assertFalse(seen.contains(secret), secret);
            }
            var known = reviewer(BEA).get(path).then().extract().asString();
            for (var secret : List.of("Meg Measure", "Jo Judge", "Will Witness", "long film", "coach")) {
                assertEquals(true, known.contains(secret), secret);
            }
        }
        shown(claim)
                .body("evidence.certificate", equalTo("AIMS 117"))
                .body("evidence.video", equalTo("https://example.org/finish.mp4"))
                .body("youMay.review", equalTo(false));
        reviewer(BEA).get("/record-claims/{claim}", claim).then().body("youMay.review", equalTo(true));
    }

    @Test
    void a_video_is_an_address_and_nothing_else() {
        var meet = official();

        for (var video : List.of("javascript:alert(1)", "http://example.org/a", "https://x y", "https://a\"b")) {
            claim(meet, meet.asOfficial(), "1", "WORLD", Map.of("video", video))
                    .then()
                    .statusCode(400)
                    .body(containsString("https://"));
        }
    }

    @Test
    void claims_are_listed_by_state_and_the_runner_may_claim() {
        var runner = UUID.randomUUID();
        var meet = official(runner);

        claim(meet, Meet.as(Tokens.runner(UUID.randomUUID())), "1", "WORLD", Map.of())
                .then()
                .statusCode(403);
        claim(meet, Meet.as(Tokens.runner(runner)), "1", "WORLD", Map.of())
                .then()
                .statusCode(201);

        listed(meet).body("items.state", contains("PENDING")).body("items[0].name", not(nullValue()));
        Meet.anybody()
                .queryParam("race", meet.race)
                .queryParam("state", "RATIFIED")
                .get("/record-claims")
                .then()
                .body("items", empty());
    }

    /** Five kilometres that measure so, official: 25:00 and 26:00. */
    private Meet official() {
        return official(UUID.randomUUID());
    }

    /** @param account of who wears bib 1 */
    private Meet official(UUID account) {
        var meet = new Meet(registration).over("5KR", 5_000_000);
        var person = Ids.next();
        registration.tell(new PersonFact(person, Meet.next(), account, "Runner 1", Sex.F, null));
        var first = meet.entry("1", Direction.FORWARD);
        meet.withEntries(List.of(
                new EntryFact(
                        first.id(),
                        first.revision(),
                        first.raceId(),
                        first.waveId(),
                        person,
                        null,
                        "1",
                        first.publicName(),
                        Sex.F,
                        "FS",
                        Direction.FORWARD,
                        EntryFact.Status.CONFIRMED),
                meet.entry("2", Direction.FORWARD)));
        await().atMost(20, SECONDS)
                .until(() -> database.find("select 1 from known_person where id = ?", row -> true, person)
                        .isPresent());
        meet.start(Meet.GUN);
        meet.tap("1", "PT25M");
        meet.tap("2", "PT26M");
        meet.publish("OFFICIAL").then().statusCode(200);
        return meet;
    }

    private static String ratified(Meet meet) {
        var claim = claimed(meet, "1", "WORLD");
        review(reviewer(ADA), claim, "RATIFY").then().statusCode(200);
        review(reviewer(BEA), claim, "RATIFY").then().body("state", equalTo("RATIFIED"));
        return claim;
    }

    private static String claimed(Meet meet, String bib, String scope) {
        return claim(meet, bib, scope).then().statusCode(201).extract().path("id");
    }

    private static Response claim(Meet meet, String bib, String scope) {
        return claim(meet, meet.asOfficial(), bib, scope, Map.of());
    }

    private static Response claim(
            Meet meet, RequestSpecification who, String bib, String scope, Map<String, String> more) {
        var body = new HashMap<String, Object>(more);
        body.put("entryId", meet.idOf(bib));
        body.put("scope", scope);
        return who.body(body).post("/record-claims");
    }

    private static RequestSpecification reviewer(UUID account) {
        return Meet.as(Tokens.organizer(account));
    }

    private static RequestSpecification admin(UUID account) {
        return Meet.as(Tokens.admin(account));
    }

    private static Response review(RequestSpecification who, String claim, String verdict) {
        return review(who, claim, UUID.randomUUID(), verdict, "I looked at the film");
    }

    private static Response review(RequestSpecification who, String claim, UUID review, String verdict, String reason) {
        return who.body(Map.of("verdict", verdict, "reason", reason))
                .put("/record-claims/{claim}/reviews/{review}", claim, review);
    }

    private static Response withdraw(RequestSpecification who, String claim) {
        return who.body(Map.of("reason", "Typed by mistake")).put("/record-claims/{claim}/withdrawal", claim);
    }

    private static ValidatableResponse shown(String claim) {
        return Meet.anybody().get("/record-claims/{claim}", claim).then().statusCode(200);
    }

    private static ValidatableResponse listed(Meet meet) {
        return Meet.anybody()
                .queryParam("race", meet.race)
                .get("/record-claims")
                .then()
                .statusCode(200);
    }

    private static void awaitState(String claim, String state) {
        await().atMost(30, SECONDS).until(() -> shown(claim).extract().path("state"), state::equals);
    }

    private static RecordClaimFact told(String claim) {
        return (RecordClaimFact)
                Told.of(Topics.RECORD_CLAIMS, UUID.fromString(claim)).getLast();
    }

    private static void awaitTold(String claim, Status status, @Nullable Ended ended) {
        await().atMost(20, SECONDS)
                .until(() -> Told.of(Topics.RECORD_CLAIMS, UUID.fromString(claim)).stream()
                        .map(RecordClaimFact.class::cast)
                        .reduce((earlier, later) -> later)
                        .filter(last -> last.status() == status && last.ended() == ended)
                        .isPresent());
    }
}
