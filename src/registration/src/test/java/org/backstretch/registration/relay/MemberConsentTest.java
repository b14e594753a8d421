package org.backstretch.registration.relay;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Letter;
import org.backstretch.registration.testing.Linked;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who runs a leg agrees for herself, and her captain learns only that something is missing. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class MemberConsentTest {
    private static final String ADULT = "1990-01-01";
    private static final String YOUTH = "2011-01-01";
    private static final String CHILD = "2016-01-01";

    private final String bea = UUID.randomUUID() + "@example.org";
    private final Asking captain = Asking.runner();
    private Meet meet;
    private String entry;
    private Linked linked;
    private String place;

    @BeforeEach
    void a_team_of_its_captain_and_bea_where_rules_and_health_are_asked() {
        captain.asks().get("/me").then().statusCode(200);
        captain.says(Map.of("givenName", "Ada", "familyName", "Reyes", "birthDate", ADULT))
                .put("/me")
                .then()
                .statusCode(200);
        meet = Meet.asking(Map.of("discipline", "4X1500", "legs", List.of(Map.of(), Map.of())));
        entry = captain.says(Map.of(
                        "name",
                        "Night Owls",
                        "legs",
                        List.of(List.of(member("Ada", captain.email())), List.of(member("Bea", bea)))))
                .post("/races/" + meet.race() + "/team-entries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        linked = new Linked(Letter.latest(bea, meet).token());
        place = "/relay-members/" + linked.asks().get("/link").path("subject");
    }

    private static Map<String, Object> member(String name, String email) {
        return Map.of("givenName", name, "familyName", "Lind", "email", email);
    }

    private ValidatableResponse saysYes(String born) {
        return linked.says(Map.of("birthDate", born))
                .put(place + "/confirmation")
                .then();
    }

    private static ValidatableResponse gives(RequestSpecification who, String place, String... kinds) {
        return who.body(Map.of(
                        "givenBy",
                        "Uma Lind",
                        "answers",
                        Arrays.stream(kinds)
                                .map(kind -> Map.of("kind", kind, "answer", "GIVEN"))
                                .toList()))
                .put(place + "/consents")
                .then();
    }

    private void captainGives() {
        gives(captain.asks(), placeOfCaptain(), "RULES_AND_WAIVER", "HEALTH").statusCode(200);
    }

    private String placeOfCaptain() {
        return "/relay-members/"
                + captain.asks().get("/entries/" + entry + "/members").path("find { it.leg == 1 }.id");
    }

    private void expectState(String state) {
        captain.asks().get("/entries/" + entry).then().body("status", equalTo(state));
    }

    @Test
    void a_team_takes_part_when_each_member_has_agreed_for_herself() {
        saysYes(ADULT).statusCode(200).body("lacks", equalTo(true));
        captainGives();
        expectState("PENDING");

        gives(linked.asks(), place, "RULES_AND_WAIVER", "HEALTH")
                .statusCode(200)
                .body("runnerName", equalTo("Bea Lind"))
                .body("history.way", hasItem("LINK"));

        expectState("CONFIRMED");
        linked.asks().get(place).then().body("lacks", equalTo(false));
    }

    @Test
    void the_captain_learns_that_something_is_missing_and_no_more() {
        saysYes(ADULT);
        linked.says(Map.of("answers", List.of(Map.of("kind", "HEALTH", "answer", "REFUSED"))))
                .put(place + "/consents")
                .then()
                .statusCode(200);

        captain.asks()
                .get("/entries/" + entry + "/missing")
                .then()
                .body("code", hasItem("team-consents"))
                .body("sentence", hasItem(containsString("Bea Lind")))
                .body("code", not(hasItem("consent-health")));
        captain.asks().get(place + "/consents").then().statusCode(403);
        captain.asks()
                .get(place)
                .then()
                .statusCode(200)
                .body("lacks", equalTo(true))
                .body("birthDate", nullValue());
    }

    @Test
    void a_team_as_such_agrees_to_nothing() {
        captain.asks()
                .get("/entries/" + entry + "/consents")
                .then()
                .body("ofTeam", equalTo(true))
                .body("items.size()", equalTo(0));

        gives(captain.asks(), "/entries/" + entry, "RULES_AND_WAIVER")
                .statusCode(400)
                .body("field", equalTo("answers"));
    }

    @Test
    void who_says_yes_says_when_she_was_born_and_agrees_to_nothing_before() {
        linked.says(Map.of())
                .put(place + "/confirmation")
                .then()
                .statusCode(400)
                .body("field", equalTo("birthDate"));

        gives(linked.asks(), place, "HEALTH").statusCode(409).body("type", equalTo("/problems/not-said-yes"));
    }

    @Test
    void a_guardian_agrees_for_a_minor_by_a_link_of_their_own() {
        var guardian = "uma." + bea;
        saysYes(YOUTH).statusCode(200).body("publicNameStyle", equalTo("FIRST_NAME_INITIAL"));
        captainGives();
        gives(linked.asks(), place, "GUARDIAN").statusCode(409);
        gives(linked.asks(), place, "RULES_AND_WAIVER", "HEALTH").statusCode(200);
        linked.says(Map.of("email", guardian))
                .post(place + "/guardian-requests")
                .then()
                .statusCode(202);
        expectState("PENDING");

        var by = new Linked(Letter.latest(guardian, meet).token());
        by.asks().get("/link").then().body("purpose", equalTo("MEMBER_GUARDIAN"));
        gives(by.asks(), place, "GUARDIAN").statusCode(200).body("history.givenBy", hasItem("Uma Lind"));

        expectState("CONFIRMED");
        by.says(Map.of("publicNameStyle", "FULL"))
                .put(place + "/confirmation")
                .then()
                .statusCode(403);
    }

    @Test
    void nobody_runs_a_leg_that_is_too_long_for_the_age_but_where_the_organizer_knows_better() {
        saysYes(CHILD).statusCode(200);
        var longer = Meet.open(Map.of("discipline", "EKIDEN", "legs", List.of(Map.of(), Map.of())));
        captain.says(Map.of(
                        "name",
                        "Owls",
                        "legs",
                        List.of(List.of(member("Ada", captain.email())), List.of(member("Bea", bea)))))
                .post("/races/" + longer.race() + "/team-entries")
                .then()
                .statusCode(201);
        var other = new Linked(Letter.latest(bea, longer).token());
        var leg = "/relay-members/" + other.asks().get("/link").path("subject");

        other.says(Map.of("birthDate", CHILD))
                .put(leg + "/confirmation")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/too-far-for-age"));
        longer.organizer()
                .says(Map.of("birthDate", CHILD))
                .put(leg + "/confirmation")
                .then()
                .statusCode(200);
    }

    @Test
    void the_word_of_one_does_not_count_for_who_comes_in_her_place() {
        saysYes(ADULT);
        captainGives();
        gives(linked.asks(), place, "RULES_AND_WAIVER", "HEALTH");
        var dora = UUID.randomUUID() + "@example.org";

        captain.says(member("Dora", dora)).put(place).then().statusCode(200);
        var newcomer = new Linked(Letter.latest(dora, meet).token());
        newcomer.says(Map.of("birthDate", ADULT))
                .put(place + "/confirmation")
                .then()
                .statusCode(200)
                .body("lacks", equalTo(true));

        newcomer.asks().get(place + "/consents").then().body("history.size()", equalTo(0));
        linked.asks().get(place + "/consents").then().statusCode(410);
    }

    @Test
    void a_member_with_an_account_of_that_address_needs_no_link() {
        var asked = Asking.runner();
        asked.asks().get("/me").then().statusCode(200);
        captain.says(member("Bea", asked.email())).put(place).then().statusCode(200);

        asked.says(Map.of("birthDate", ADULT))
                .put(place + "/confirmation")
                .then()
                .statusCode(200)
                .body("birthDate", equalTo(ADULT));
        gives(asked.asks(), place, "RULES_AND_WAIVER", "HEALTH")
                .statusCode(200)
                .body("history.way", hasItem("ACCOUNT"));
        Asking.runner().asks().get(place).then().statusCode(403);
    }

    @Test
    void the_desk_sees_whose_answers_a_team_lacks_and_takes_them_from_paper() {
        saysYes(ADULT);
        captainGives();
        var desk = meet.official("DESK");

        desk.asks()
                .get("/events/" + meet.event() + "/desk-list")
                .then()
                .body(
                        "items.find { it.entryId == '" + entry + "' }.missing.sentence",
                        hasItem(containsString("Bea Lind")));
        gives(desk.asks(), place, "RULES_AND_WAIVER", "HEALTH").statusCode(200).body("history.way", hasItem("PAPER"));
        meet.official("TIMEKEEPER").asks().get(place + "/consents").then().statusCode(403);

        expectState("CONFIRMED");
        meet.organizer()
                .asks()
                .accept("text/csv")
                .get("/events/" + meet.event() + "/consents")
                .then()
                .body(containsString("Bea,Lind"))
                .body(containsString("PAPER,Uma Lind"));
    }
}
