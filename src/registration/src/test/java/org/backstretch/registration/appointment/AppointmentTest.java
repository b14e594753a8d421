package org.backstretch.registration.appointment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.testing.Told;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class AppointmentTest {
    private static final Pattern LINK = Pattern.compile("/links/([A-Za-z0-9_-]{43})");

    private Meet meet;

    @BeforeEach
    void an_open_meet() {
        meet = Meet.open();
    }

    private static Asking known() {
        var runner = Asking.runner();
        runner.asks().get("/me").then().statusCode(200);
        return runner;
    }

    private static Response accept(Asking who, String appointment) {
        return who.says(Map.of()).put("/appointments/" + appointment + "/acceptance");
    }

    /** The secret in the newest mail to this address, as its reader finds it. */
    private static String linkFor(Asking organizer, String address) {
        String text = organizer
                .asks()
                .get("/mails?search=" + address)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].text");
        var found = LINK.matcher(text);
        assertTrue(found.find(), text);
        return found.group(1);
    }

    private List<UUID> officialsTold() {
        var told = Told.of(Topics.EVENTS, meet.event());
        return ((EventFact) told.getLast())
                .officials().stream().map(EventFact.Official::account).toList();
    }

    @Test
    void whoever_is_asked_is_an_official_once_they_accept_and_not_before() {
        var asked = known();
        var appointment = meet.invite(asked.email().toUpperCase(Locale.ROOT), "JUDGE");

        asked.asks().get(meet.entries()).then().statusCode(403);
        asked.asks()
                .get("/me/appointments")
                .then()
                .body("id", contains(appointment))
                .body("state", contains("INVITED"))
                .body("eventName", contains("Backward Mile Night"));
        accept(asked, appointment).then().statusCode(200).body("state", equalTo("ACCEPTED"));

        asked.asks().get(meet.entries()).then().statusCode(200);
        await().until(() -> officialsTold().equals(List.of(asked.account())));
        accept(asked, appointment).then().statusCode(200);
        meet.organizer()
                .asks()
                .get("/events/" + meet.event() + "/officials")
                .then()
                .body("state", contains("ACCEPTED"))
                .body("account", contains(asked.account().toString()));
    }

    @Test
    void somebody_without_an_account_yet_is_asked_too_and_accepts_by_the_link_in_the_mail() {
        var address = "new-" + UUID.randomUUID() + "@example.org";
        var appointment = meet.invite(address, "TIMEKEEPER");
        meet.organizer()
                .asks()
                .get("/events/" + meet.event() + "/officials")
                .then()
                .body("name", contains(nullValue()))
                .body("state", contains("INVITED"));
        var link = linkFor(meet.organizer(), address);
        var somebody = known();

        accept(somebody, appointment).then().statusCode(403);
        somebody.says(Map.of("link", link))
                .put("/appointments/" + appointment + "/acceptance")
                .then()
                .statusCode(200)
                .body("account", equalTo(somebody.account().toString()));

        await().until(() -> officialsTold().equals(List.of(somebody.account())));
        known().says(Map.of("link", link))
                .put("/appointments/" + appointment + "/acceptance")
                .then()
                .statusCode(410);
    }

    @Test
    void to_decline_needs_no_account() {
        var address = "busy-" + UUID.randomUUID() + "@example.org";
        var appointment = meet.invite(address, "DESK");
        var link = linkFor(meet.organizer(), address);

        Asking.nobody()
                .header("Authorization", "Link " + link)
                .get("/appointments/" + appointment)
                .then()
                .statusCode(200)
                .body("eventName", equalTo("Backward Mile Night"));
        Asking.nobody()
                .header("Authorization", "Link " + link)
                .contentType(ContentType.JSON)
                .body("{}")
                .put("/appointments/" + appointment + "/refusal")
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"));

        meet.organizer()
                .asks()
                .get("/events/" + meet.event() + "/officials")
                .then()
                .body("state", contains("DECLINED"));
        assertEquals(List.of(), officialsTold());
    }

    @Test
    void nobody_answers_for_somebody_else() {
        var asked = known();
        var appointment = meet.invite(asked.email(), "JUDGE");
        var other = meet.invite("other-" + UUID.randomUUID() + "@example.org", "JUDGE");
        var stranger = known();

        accept(stranger, appointment).then().statusCode(403);
        stranger.says(Map.of())
                .put("/appointments/" + appointment + "/refusal")
                .then()
                .statusCode(403);
        stranger.asks().get("/appointments/" + appointment).then().statusCode(403);
        stranger.says(Map.of("link", linkFor(meet.organizer(), asked.email())))
                .put("/appointments/" + other + "/acceptance")
                .then()
                .statusCode(403);
        stranger.asks().get("/me/appointments").then().body("$", empty());
    }

    @Test
    void a_question_taken_back_is_not_answered_any_more() {
        var asked = known();
        var appointment = meet.invite(asked.email(), "JUDGE");

        meet.organizer().asks().delete("/appointments/" + appointment).then().statusCode(204);

        accept(asked, appointment).then().statusCode(409).body("type", equalTo("/problems/already-answered"));
        asked.asks().get("/me/appointments").then().body("$", empty());
        accept(asked, meet.invite(asked.email(), "JUDGE")).then().statusCode(200);
    }

    @Test
    void a_question_that_nobody_answers_ends_after_a_fortnight_and_can_be_asked_again() {
        var asked = known();
        var appointment = meet.invite(asked.email(), "JUDGE");
        QuarkusTransaction.requiringNew()
                .run(() -> Appointment.update(
                        "invitedAt = ?1, endsAt = ?2 where id = ?3",
                        Instant.now().minus(Appointment.LASTS).minusSeconds(1),
                        Instant.now().minusSeconds(1),
                        UUID.fromString(appointment)));

        accept(asked, appointment).then().statusCode(409).body("detail", containsString("expired"));
        meet.organizer()
                .asks()
                .get("/events/" + meet.event() + "/officials")
                .then()
                .body("state", contains("EXPIRED"));

        assertEquals(appointment, meet.invite(asked.email(), "JUDGE"));
        accept(asked, appointment).then().statusCode(200);
    }

    @Test
    void an_official_gets_another_role_without_being_asked_again_and_is_dismissed() {
        var official = meet.official("TIMEKEEPER");

        var appointment = meet.invite(official.email(), "JUDGE");

        meet.organizer()
                .asks()
                .get("/events/" + meet.event() + "/officials")
                .then()
                .body("role", contains("JUDGE"))
                .body("state", contains("ACCEPTED"));
        meet.organizer().asks().delete("/appointments/" + appointment).then().statusCode(204);
        official.asks().get(meet.entries()).then().statusCode(403);
        await().until(() -> officialsTold().isEmpty());
    }

    @Test
    void nobodys_mailbox_is_flooded() {
        var address = "often-" + UUID.randomUUID() + "@example.org";
        for (var i = 0; i < 5; i++) {
            meet.invite(address, "JUDGE");
        }

        meet.organizer()
                .says(Map.of("email", address, "role", "JUDGE"))
                .post("/events/" + meet.event() + "/officials")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/mailed-enough"));
        meet.organizer()
                .says(Map.of("email", "no address", "role", "JUDGE"))
                .post("/events/" + meet.event() + "/officials")
                .then()
                .statusCode(400)
                .body("field", equalTo("email"));
    }

    @Test
    void the_trail_knows_who_was_asked_without_their_address() {
        var asked = known();
        accept(asked, meet.invite(asked.email(), "JUDGE"));

        var trail = meet.organizer().asks().get("/events/" + meet.event() + "/audit");

        trail.then().body("items.deed", hasItem("official-invited")).body("items.deed", hasItem("official-appointed"));
        assertEquals(-1, trail.asString().indexOf(asked.email()));
    }
}
