package org.backstretch.registration.waitlist;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Crowd;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

/** Two races of one event in one stadium. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class SharedPlacesTest {
    private static final Map<String, ?> LIST = Map.of("waitingList", true);

    @Test
    void races_that_share_places_never_hold_more_than_there_are() {
        var mile = Crowd.at(Meet.open(Map.of("capacity", 8)));
        var sprint = secondRace(mile, Map.of());
        share(mile, sprint, 10);

        var answers = Parallel.ask(
                60,
                i -> (i % 2 == 0 ? mile : sprint)
                        .meet()
                        .organizer()
                        .says(Meet.somebody(Map.of()))
                        .post((i % 2 == 0 ? mile : sprint).meet().entries())
                        .statusCode());

        assertEquals(10, answers.stream().filter(status -> status == 201).count());
        assertEquals(50, answers.stream().filter(status -> status == 409).count());
        Asking.nobody()
                .get("/events/" + mile.meet().event() + "/shared-capacities")
                .then()
                .body("[0].left", equalTo(0));
    }

    @Test
    void a_place_freed_in_one_race_falls_to_whoever_waited_longest_for_either() {
        var mile = Crowd.at(Meet.open());
        var sprint = secondRace(mile, Map.of());
        mile.agree(LIST);
        sprint.agree(LIST);
        share(mile, sprint, 2);
        mile.enterAll("Ada", "Bea");
        sprint.enterAll("Cleo");
        mile.enterAll("Dora");

        mile.withdraw("Ada").then().statusCode(200);

        assertEquals("OFFERED", sprint.status("Cleo"));
        assertEquals("WAITLISTED", mile.status("Dora"));
    }

    @Test
    void nobody_new_takes_a_shared_place_that_a_pause_keeps_for_the_other_list() {
        var mile = Crowd.at(Meet.open());
        var sprint = secondRace(mile, Map.of());
        mile.agree(LIST);
        sprint.agree(LIST);
        share(mile, sprint, 1);
        mile.enterAll("Ada", "Bea");
        mile.meet().organizer().says(Map.of()).put(mile.race() + "/waiting-list/pause");
        mile.withdraw("Ada");

        sprint.enterAll("Cleo");

        assertEquals("WAITLISTED", sprint.status("Cleo"));
    }

    @Test
    void sharing_less_than_is_held_is_refused_and_no_longer_sharing_frees_the_lists() {
        var mile = Crowd.at(Meet.open(Map.of("capacity", 5)));
        var sprint = secondRace(mile, Map.of());
        mile.agree(LIST);
        var shared = share(mile, sprint, 1);
        mile.enterAll("Ada", "Bea");
        var organizer = mile.meet().organizer();
        var path = "/events/" + mile.meet().event() + "/shared-capacities";

        organizer
                .says(plan(mile, sprint, 5))
                .post(path)
                .then()
                .statusCode(400)
                .body("detail", containsString("shares once"));
        sprint.enter("Cleo").then().statusCode(409);
        organizer.asks().delete(path + "/" + shared).then().statusCode(204);

        assertEquals(List.of("CONFIRMED", "OFFERED"), mile.statuses("Ada", "Bea"));
        organizer
                .says(plan(mile, sprint, 1))
                .post(path)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/entries-in-the-way"));
    }

    private static Crowd secondRace(Crowd first, Map<String, ?> more) {
        var meet = first.meet();
        var race = UUID.fromString(meet.organizer()
                .says(Meet.racePlan(more))
                .post("/events/" + meet.event() + "/races")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        return Crowd.at(new Meet(meet.organizer(), meet.event(), race));
    }

    private static String share(Crowd one, Crowd other, int places) {
        return one.meet()
                .organizer()
                .says(plan(one, other, places))
                .post("/events/" + one.meet().event() + "/shared-capacities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, ?> plan(Crowd one, Crowd other, int places) {
        return Map.of(
                "name",
                "Stadium",
                "capacity",
                places,
                "races",
                List.of(one.meet().race(), other.meet().race()));
    }
}
