package org.backstretch.registration.relay;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.registration.emergency.EmergencyContact;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Letter;
import org.backstretch.registration.testing.Linked;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who runs a leg says whom to call about her, and her captain learns only whether she did. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class MemberContactTest {
    private static final Map<String, ?> UMA = Map.of("name", "Uma Lind", "phone", "+49 821 5550");
    private static final Map<String, ?> ADULT = Map.of("birthDate", "1990-01-01");

    private final String bea = UUID.randomUUID() + "@example.org";
    private final Asking captain = Asking.runner();
    private Meet meet;
    private String entry;
    private Linked linked;
    private String place;

    @BeforeEach
    void bea_said_yes_to_her_leg() {
        captain.asks().get("/me").then().statusCode(200);
        meet = Meet.open(Map.of("discipline", "4X1500", "legs", List.of(Map.of(), Map.of())));
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
        linked.says(ADULT).put(place + "/confirmation").then().statusCode(200);
    }

    private static Map<String, Object> member(String name, String email) {
        return Map.of("givenName", name, "familyName", "Lind", "email", email);
    }

    private ValidatableResponse calls(RequestSpecification who) {
        return who.body(UMA).put(contact()).then();
    }

    private String contact() {
        return place + "/emergency-contact";
    }

    private ValidatableResponse missing() {
        return captain.asks().get("/entries/" + entry + "/missing").then();
    }

    @Test
    void whom_to_call_is_for_herself_and_the_desk_and_not_for_her_captain() {
        calls(linked.asks()).statusCode(200);

        linked.asks().get(contact()).then().body("phone", equalTo("+49 821 5550"));
        meet.organizer().asks().get(contact()).then().body("name", equalTo("Uma Lind"));
        meet.official("DESK").asks().get(contact()).then().body("name", equalTo("Uma Lind"));
        meet.official("TIMEKEEPER").asks().get(contact()).then().statusCode(403);
        captain.asks().get(contact()).then().statusCode(403);
        calls(captain.asks()).statusCode(403);
        captain.asks().delete(contact()).then().statusCode(403);
        captain.asks().get(place).then().body("lacksContact", equalTo(false)).body(not(containsString("5550")));
    }

    @Test
    void captain_and_desk_see_whose_is_missing_and_the_team_does_not_wait_for_it() {
        var desk = meet.official("DESK");
        var ofDesk = "items.find { it.entryId == '" + entry + "' }.missing.";
        desk.says(ADULT).put(placeOfCaptain() + "/confirmation").then().statusCode(403);
        meet.organizer()
                .says(ADULT)
                .put(placeOfCaptain() + "/confirmation")
                .then()
                .statusCode(200);

        captain.asks().get("/entries/" + entry).then().body("status", equalTo("CONFIRMED"));
        missing()
                .body("code", hasItem("team-contacts"))
                .body("sentence", hasItem(containsString("Ada Lind, Bea Lind")))
                .body("blocksConfirmation", hasItem(false));
        calls(linked.asks()).statusCode(200);
        missing().body("sentence", hasItem(not(containsString("Bea Lind"))));
        desk.asks()
                .get("/events/" + meet.event() + "/desk-list")
                .then()
                .body(ofDesk + "code", hasItem("team-contacts"))
                .body(ofDesk + "sentence", hasItems(containsString("Ada Lind")));

        desk.says(UMA).put(placeOfCaptain() + "/emergency-contact").then().statusCode(200);

        missing().body("code", not(hasItem("team-contacts")));
    }

    private String placeOfCaptain() {
        return "/relay-members/"
                + captain.asks().get("/entries/" + entry + "/members").path("find { it.leg == 1 }.id");
    }

    @Test
    void a_member_with_an_account_of_that_address_needs_no_link() {
        var asked = Asking.runner();
        asked.asks().get("/me").then().statusCode(200);
        captain.says(member("Bea", asked.email())).put(place).then().statusCode(200);
        asked.says(ADULT).put(place + "/confirmation").then().statusCode(200);

        calls(asked.asks()).statusCode(200);
        asked.asks().delete(contact()).then().statusCode(204);

        asked.asks().get(contact()).then().statusCode(404);
        Asking.runner().asks().get(contact()).then().statusCode(403);
    }

    @Test
    void nobody_is_called_about_who_runs_no_more() {
        calls(linked.asks()).statusCode(200);
        linked.asks().put(place + "/refusal").then().statusCode(200);
        meet.organizer().asks().get(contact()).then().statusCode(404);
        calls(linked.asks()).statusCode(409).body("type", equalTo("/problems/not-said-yes"));

        linked.says(ADULT).put(place + "/confirmation").then().statusCode(200);
        calls(linked.asks()).statusCode(200);
        captain.says(member("Dora", UUID.randomUUID() + "@example.org"))
                .put(place)
                .then()
                .statusCode(200);

        meet.organizer().asks().get(contact()).then().statusCode(404);
        linked.asks().get(contact()).then().statusCode(410);
        assertEquals(0, QuarkusTransaction.requiringNew().call(() -> EmergencyContact.count("entryId", ofTeam())));
    }

    private UUID ofTeam() {
        return UUID.fromString(entry);
    }

    @Test
    void what_is_no_phone_number_is_refused() {
        linked.says(Map.of("name", "Uma", "phone", "ask at the bar"))
                .put(contact())
                .then()
                .statusCode(400);
    }

    @Test
    void it_holds_for_the_final_too() {
        calls(linked.asks()).statusCode(200);
        meet.organizer()
                .says(ADULT)
                .put(placeOfCaptain() + "/confirmation")
                .then()
                .statusCode(200);
        var last = meet.organizer()
                .says(Meet.racePlan(Map.of("discipline", "4X1500", "legs", List.of(Map.of(), Map.of()))))
                .post("/events/" + meet.event() + "/races")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var finalist = meet.organizer()
                .says(Map.of("entries", List.of(Map.of("from", entry))))
                .post("/races/" + last + "/advancing-entries")
                .then()
                .statusCode(200)
                .extract()
                .path("entries[0].entryId");

        var member = meet.organizer()
                .asks()
                .get("/entries/" + finalist + "/members")
                .then()
                .body("lacksContact", contains(true, false))
                .extract()
                .path("find { it.leg == 2 }.id");
        meet.organizer()
                .asks()
                .get("/relay-members/" + member + "/emergency-contact")
                .then()
                .body("name", equalTo("Uma Lind"));
        meet.organizer()
                .asks()
                .get("/entries/" + finalist + "/missing")
                .then()
                .body("sentence", hasItem(equalTo("Say whom to call in an emergency: Ada Lind.")));
    }
}
