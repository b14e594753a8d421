package org.backstretch.registration.relay;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Letter;
import org.backstretch.registration.testing.Linked;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class RelayTest {
    private static final Map<String, Object> FULL = Map.of("publicNameStyle", "FULL", "birthDate", "1990-01-01");

    private final String bea = UUID.randomUUID() + "@example.org";
    private final String cleo = UUID.randomUUID() + "@example.org";
    private final Asking captain = Asking.runner();
    private Meet meet;

    @BeforeEach
    void a_relay_of_two_legs_the_second_for_a_pair() {
        captain.asks().get("/me").then().statusCode(200);
        captain.says(Map.of("givenName", "Ada", "familyName", "Reyes", "birthDate", "1990-01-01"))
                .put("/me")
                .then()
                .statusCode(200);
        meet = Meet.open(Map.of("discipline", "OTHER", "legs", List.of(Map.of(), Map.of("paired", true))));
    }

    private static Map<String, Object> member(String name, String email) {
        return Map.of("givenName", name, "familyName", "Lind", "email", email);
    }

    private Map<String, Object> team() {
        return Map.of(
                "name",
                "Night Owls",
                "legs",
                List.of(List.of(member("Ada", captain.email())), List.of(member("Bea", bea), member("Cleo", cleo))));
    }

    private String enters() {
        return captain.says(team())
                .post("/races/" + meet.race() + "/team-entries")
                .then()
                .statusCode(201)
                .body("status", equalTo("PENDING"))
                .extract()
                .path("id");
    }

    private Linked linked(String email) {
        return new Linked(Letter.latest(email, meet).token());
    }

    private static String place(Linked member) {
        return "/relay-members/" + member.asks().get("/link").path("subject");
    }

    private void confirms(String email, String style) {
        var member = linked(email);
        member.says(Map.of("publicNameStyle", style, "birthDate", "1990-01-01"))
                .put(place(member) + "/confirmation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"));
    }

    private void expectState(String entry, String state) {
        captain.asks().get("/entries/" + entry).then().body("status", equalTo(state));
    }

    @Test
    void a_team_takes_part_when_each_member_has_said_yes() {
        var entry = enters();

        confirms(bea, "FULL");
        expectState(entry, "PENDING");
        confirms(cleo, "INITIALS");

        expectState(entry, "CONFIRMED");
        captain.asks().get("/entries/" + entry).then().body("legRunners", contains("Ada Lind", "Bea Lind & C. L."));
    }

    @Test
    void the_captain_sees_who_has_not_answered() {
        var entry = enters();

        captain.asks()
                .get("/entries/" + entry + "/members")
                .then()
                .statusCode(200)
                .body("state", contains("CONFIRMED", "INVITED", "INVITED"))
                .body("leg", contains(1, 2, 2));
        captain.asks()
                .get("/entries/" + entry + "/missing")
                .then()
                .body("code", hasItem("team-members"))
                .body("sentence", hasItem("2 members of the team have not said yes."));
        Asking.runner().asks().get("/entries/" + entry + "/members").then().statusCode(403);
    }

    @Test
    void somebody_who_says_no_is_replaced() {
        var entry = enters();
        var no = linked(bea);
        var place = place(no);
        var dora = UUID.randomUUID() + "@example.org";

        no.asks().put(place + "/refusal").then().statusCode(200).body("state", equalTo("DECLINED"));
        assertTrue(Letter.latest(captain.email(), meet).text().contains("Bea Lind does not run leg 2"));
        captain.says(member("Dora", dora)).put(place).then().statusCode(200).body("state", equalTo("INVITED"));

        no.says(FULL).put(place + "/confirmation").then().statusCode(410);
        confirms(dora, "FULL");
        confirms(cleo, "FULL");
        expectState(entry, "CONFIRMED");
    }

    @Test
    void a_member_answers_for_nobody_else() {
        enters();
        var other = place(linked(cleo));

        linked(bea).says(FULL).put(other + "/confirmation").then().statusCode(403);
        linked(bea).says(member("Eve", "eve@example.org")).put(other).then().statusCode(403);
        Asking.runner().says(FULL).put(other + "/confirmation").then().statusCode(403);
        captain.says(FULL).put(other + "/confirmation").then().statusCode(403);
    }

    @Test
    void the_organizer_says_yes_for_somebody() {
        var entry = enters();

        for (var email : List.of(bea, cleo)) {
            meet.organizer()
                    .says(FULL)
                    .put(place(linked(email)) + "/confirmation")
                    .then()
                    .statusCode(200);
        }

        expectState(entry, "CONFIRMED");
    }

    @Test
    void who_has_not_answered_is_asked_again_but_not_for_ever() {
        enters();
        var place = place(linked(bea));

        captain.asks().post(place + "/invitations").then().statusCode(204);
        assertEquals(2, Letter.to(bea, meet).size());
        for (var i = 0; i < 8; i++) {
            captain.asks().post(place + "/invitations").then().statusCode(204);
        }
        captain.asks().post(place + "/invitations").then().statusCode(429);
    }

    @Test
    void each_leg_has_its_runners() {
        captain.says(Map.of("name", "Owls", "legs", List.of(List.of(member("Ada", captain.email())))))
                .post("/races/" + meet.race() + "/team-entries")
                .then()
                .statusCode(400)
                .body("field", equalTo("legs"))
                .body("detail", containsString("2 legs"));
        captain.says(Map.of(
                        "name",
                        "Owls",
                        "legs",
                        List.of(List.of(member("Ada", captain.email())), List.of(member("Bea", bea)))))
                .post("/races/" + meet.race() + "/team-entries")
                .then()
                .statusCode(400)
                .body("detail", containsString("Two run leg 2"));
    }

    @Test
    void a_race_for_single_runners_takes_no_team() {
        var race = Meet.open().race();

        captain.says(team())
                .post("/races/" + race + "/team-entries")
                .then()
                .statusCode(400)
                .body("detail", containsString("is no relay"));
    }

    @Test
    void the_public_reads_nothing_of_a_team_that_waits_for_its_members() {
        enters();

        Asking.nobody().get("/races/" + meet.race() + "/start-list").then().body("items", hasSize(0));
    }
}
