package org.backstretch.registration.emergency;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class EmergencyContactTest {
    private static final Map<String, String> BEA = Map.of("name", "Bea Reyes", "phone", "+44 20 7946 0000");

    private Meet meet;
    private UUID entry;

    @Inject
    Retention retention;

    @BeforeEach
    void an_open_meet() {
        meet = Meet.open();
        entry = meet.enter(Map.of());
    }

    @Test
    void whom_to_call_is_for_the_organizer_and_the_desk_alone() {
        meet.organizer().says(BEA).put(contact()).then().statusCode(200);

        meet.organizer().asks().get(contact()).then().body("phone", equalTo("+44 20 7946 0000"));
        Asking.runner().asks().get(contact()).then().statusCode(403);
        Asking.organizer().asks().get(contact()).then().statusCode(403);
        Asking.nobody().get(contact()).then().statusCode(401);
    }

    @Test
    void it_is_no_part_of_the_entry_itself() {
        meet.organizer().says(BEA).put(contact()).then().statusCode(200);

        var entries = meet.organizer().asks().get(meet.entries()).asString();

        assertFalse(entries.contains("7946"), entries);
    }

    @Test
    void what_is_no_phone_number_is_refused() {
        meet.organizer()
                .says(Map.of("name", "Bea", "phone", "ask at the bar"))
                .put(contact())
                .then()
                .statusCode(400);
    }

    @Test
    void it_is_forgotten_fourteen_days_after_the_event_and_no_day_earlier() {
        meet.organizer().says(BEA).put(contact()).then().statusCode(200);

        retention.forget(at("2027-06-15T23:00:00Z"));
        meet.organizer().asks().get(contact()).then().statusCode(200);
        retention.forget(at("2027-06-16T00:00:00Z"));

        meet.organizer().asks().get(contact()).then().statusCode(404);
    }

    @Test
    void of_who_runs_a_leg_it_is_forgotten_on_the_same_day() {
        var captain = Asking.runner();
        meet = Meet.open(Map.of("discipline", "4X1500", "legs", List.of(Map.of(), Map.of())));
        var runner = Map.of("givenName", "Ada", "email", captain.email());
        var team = captain.says(Map.of("name", "Owls", "legs", List.of(List.of(runner), List.of(runner))))
                .post("/races/" + meet.race() + "/team-entries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var place = "/relay-members/"
                + meet.organizer().asks().get("/entries/" + team + "/members").path("[0].id");
        meet.organizer()
                .says(Map.of("birthDate", "1990-01-01"))
                .put(place + "/confirmation")
                .then()
                .statusCode(200);
        meet.organizer().says(BEA).put(place + "/emergency-contact").then().statusCode(200);

        retention.forget(at("2027-06-15T23:00:00Z"));
        meet.organizer().asks().get(place + "/emergency-contact").then().statusCode(200);
        retention.forget(at("2027-06-16T00:00:00Z"));

        meet.organizer().asks().get(place + "/emergency-contact").then().statusCode(404);
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private String contact() {
        return "/entries/" + entry + "/emergency-contact";
    }
}
