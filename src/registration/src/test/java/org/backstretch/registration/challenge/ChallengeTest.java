package org.backstretch.registration.challenge;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.MembershipFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.kit.testing.Told;
import org.backstretch.registration.testing.Asking;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class ChallengeTest {
    private final Asking organizer = Asking.organizer();

    @Test
    void a_june_challenge_in_participants_zones_has_the_instants_of_the_rules() {
        var june = draft(Map.of("firstDay", "2026-06-01", "lastDay", "2026-06-30"));

        organizer
                .asks()
                .get("/challenges/" + june)
                .then()
                .body("opensAt", equalTo("2026-05-31T10:00:00Z"))
                .body("endsAt", equalTo("2026-07-01T12:00:00Z"))
                .body("finalAt", equalTo("2026-07-02T00:00:00Z"));
    }

    @Test
    void a_draft_is_hidden_from_strangers_until_it_is_opened() {
        var challenge = draft(Map.of());

        Asking.nobody().get("/challenges/" + challenge).then().statusCode(404);
        Asking.organizer().asks().get("/challenges/" + challenge).then().statusCode(404);
        Asking.nobody().get("/challenges?size=500").then().body("items.id", not(hasItem(challenge.toString())));

        open(challenge);

        Asking.nobody().get("/challenges/" + challenge).then().statusCode(200).body("status", equalTo("OPEN"));
        Asking.nobody()
                .get("/challenges?size=500&when=upcoming")
                .then()
                .body("items.id", hasItem(challenge.toString()));
    }

    @Test
    void who_joins_before_the_start_counts_from_the_first_day() {
        var challenge = open(draft(Map.of("firstDay", day(10), "lastDay", day(20))));

        var joined = join(Asking.runner(), challenge, null);

        assertEquals(day(10), joined.get("joinedOn"));
    }

    @Test
    void who_joins_later_counts_from_their_own_today() {
        var challenge = open(draft(Map.of()));
        var today = LocalDate.now(ZoneOffset.UTC).toString();

        var joined = join(Asking.runner(), challenge, null);

        assertEquals(today, joined.get("joinedOn"));
    }

    @Test
    void nobody_joins_a_draft_or_after_the_end() {
        var over = open(draft(Map.of("firstDay", day(-20), "lastDay", day(-10))));

        var refused = Asking.runner().says(Map.of("zone", "UTC")).post("/challenges/" + over + "/members");

        refused.then().statusCode(409).body("type", equalTo("/problems/challenge-over"));
        Asking.runner()
                .says(Map.of("zone", "UTC"))
                .post("/challenges/" + draft(Map.of()) + "/members")
                .then()
                .statusCode(404);
    }

    @Test
    void joining_a_team_on_the_day_of_joining_alone_replaces_it() {
        var challenge = open(draft(Map.of()));
        var runner = Asking.runner();
        var alone = join(runner, challenge, null);
        var team = team(challenge, "Heels First");

        var inTeam = join(runner, challenge, team);

        assertEquals(alone.get("memberId"), inTeam.get("memberId"));
        runner.asks()
                .get("/challenges/" + challenge)
                .then()
                .body("you.teamId", equalTo(team.toString()))
                .body("members", equalTo(1))
                .body("teams.members", contains(1));
    }

    @Test
    void joining_many_times_at_once_is_joining_once() {
        var challenge = open(draft(Map.of()));
        var runner = Asking.runner();

        var members = Parallel.ask(10, i -> join(runner, challenge, null).get("memberId"));

        assertEquals(1, members.stream().distinct().count());
        Asking.nobody().get("/challenges/" + challenge).then().body("members", equalTo(1));
    }

    @Test
    void who_leaves_takes_part_until_yesterday_and_the_topics_say_so() {
        var challenge = open(draft(Map.of()));
        var runner = Asking.runner();
        var member = UUID.fromString(join(runner, challenge, null).get("memberId"));

        runner.asks()
                .put("/challenges/" + challenge + "/members/" + member + "/departure")
                .then()
                .statusCode(200)
                .body("leftOn", equalTo(LocalDate.now(ZoneOffset.UTC).toString()));

        runner.asks().get("/challenges/" + challenge).then().body("you", nullValue());
        await().until(() -> Told.of(Topics.MEMBERSHIPS, member).size() == 2);
        var last = (MembershipFact) Told.of(Topics.MEMBERSHIPS, member).getLast();
        assertEquals(LocalDate.now(ZoneOffset.UTC), last.leftOn());
    }

    @Test
    void somebody_else_may_not_be_sent_away_but_by_the_organizer() {
        var challenge = open(draft(Map.of()));
        var departure = "/challenges/" + challenge + "/members/"
                + join(Asking.runner(), challenge, null).get("memberId") + "/departure";

        Asking.runner().asks().put(departure).then().statusCode(403);

        organizer.asks().put(departure).then().statusCode(200);
    }

    @Test
    void a_team_name_exists_once_however_it_is_spelled() {
        var challenge = open(draft(Map.of()));
        team(challenge, "Heels First");

        var second = Asking.runner().says(Map.of("name", "HEELS  first")).post("/challenges/" + challenge + "/teams");

        second.then().statusCode(409).body("type", equalTo("/problems/team-exists"));
    }

    @Test
    void what_counts_is_fixed_once_people_can_join_but_a_typing_error_is_not() {
        var challenge = draft(Map.of());
        organizer
                .says(plan(Map.of("minEvidence", 1)))
                .put("/challenges/" + challenge)
                .then()
                .statusCode(200);
        open(challenge);

        organizer
                .says(plan(Map.of("minEvidence", 0)))
                .put("/challenges/" + challenge)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/terms-are-fixed"));

        organizer
                .says(plan(Map.of("minEvidence", 1, "name", "Backward Weeks")))
                .put("/challenges/" + challenge)
                .then()
                .statusCode(200);
        await().until(() -> Told.of(Topics.CHALLENGES, challenge).size() == 4);
        var told = (ChallengeFact) Told.of(Topics.CHALLENGES, challenge).getLast();
        assertEquals("Backward Weeks", told.name());
        assertEquals(1, told.minEvidence());
    }

    @Test
    void a_challenge_for_members_is_listed_to_them_only_and_found_by_its_address() {
        var challenge = open(draft(Map.of("visibility", "MEMBERS")));
        var member = Asking.runner();
        join(member, challenge, null);

        Asking.nobody().get("/challenges?size=500").then().body("items.id", not(hasItem(challenge.toString())));
        Asking.runner().asks().get("/challenges?size=500").then().body("items.id", not(hasItem(challenge.toString())));
        member.asks().get("/challenges?size=500").then().body("items.id", hasItem(challenge.toString()));
        Asking.nobody().get("/challenges/" + challenge).then().statusCode(200).body("visibility", equalTo("MEMBERS"));
        await().until(() -> !Told.of(Topics.CHALLENGES, challenge).isEmpty());
        var told = (ChallengeFact) Told.of(Topics.CHALLENGES, challenge).getLast();
        assertEquals(ChallengeFact.Visibility.MEMBERS, told.visibility());
    }

    @Test
    void who_sees_a_challenge_may_change_once_it_is_open_and_stays_as_it_is_unless_said() {
        var challenge = open(draft(Map.of()));

        organizer
                .says(plan(Map.of("visibility", "MEMBERS")))
                .put("/challenges/" + challenge)
                .then()
                .statusCode(200);

        organizer
                .says(plan(Map.of()))
                .put("/challenges/" + challenge)
                .then()
                .statusCode(200)
                .body("visibility", equalTo("MEMBERS"));
    }

    @Test
    void top_n_needs_its_number() {
        organizer
                .says(plan(Map.of("teamMeasure", "TOP_N")))
                .post("/challenges")
                .then()
                .statusCode(400)
                .body("field", equalTo("topN"));
        organizer
                .says(plan(Map.of("teamMeasure", "TOP_N", "topN", 3)))
                .post("/challenges")
                .then()
                .statusCode(201);
    }

    private UUID draft(Map<String, ?> more) {
        return UUID.fromString(organizer
                .says(plan(more))
                .post("/challenges")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static Map<String, Object> plan(Map<String, ?> more) {
        var plan = new HashMap<String, Object>(
                Map.of("name", "Backward June", "firstDay", day(-5), "lastDay", day(25), "zone", "Europe/London"));
        plan.putAll(more);
        return plan;
    }

    private UUID open(UUID challenge) {
        organizer.asks().put("/challenges/" + challenge + "/opening").then().statusCode(200);
        return challenge;
    }

    private static UUID team(UUID challenge, String name) {
        return UUID.fromString(Asking.runner()
                .says(Map.of("name", name))
                .post("/challenges/" + challenge + "/teams")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static Map<String, String> join(Asking who, UUID challenge, @Nullable UUID team) {
        var joining = new HashMap<String, Object>(Map.of("zone", "UTC"));
        if (team != null) {
            joining.put("teamId", team);
        }
        return who.says(joining)
                .post("/challenges/" + challenge + "/members")
                .then()
                .statusCode(201)
                .extract()
                .path("$");
    }

    private static String day(int fromToday) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(fromToday).toString();
    }
}
