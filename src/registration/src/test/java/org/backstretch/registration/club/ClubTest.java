package org.backstretch.registration.club;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A club is a thing: however it is written, and whoever runs for it when. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class ClubTest {
    private final Asking admin = Asking.admin();
    private Meet meet;
    private final String name = "Retro " + UUID.randomUUID();

    @BeforeEach
    void an_open_meet() {
        meet = Meet.open();
    }

    @Test
    void another_spelling_means_the_same_club_once_an_admin_has_said_so() {
        var club = clubOf(meet.enter(Map.of("clubName", name)));
        admin.says(Map.of("name", name + " e.V.", "aliases", List.of("R. " + name)))
                .put("/clubs/" + club + "/aliases")
                .then()
                .statusCode(200)
                .body("aliases", hasItem("R. " + name))
                .body("aliases", hasItem(name));

        var other = meet.enter(Map.of("clubName", "r.  " + name));
        var old = meet.enter(Map.of("clubName", name));

        entry(other).then().body("clubId", equalTo(club.toString())).body("clubName", equalTo(name + " e.V."));
        entry(old).then().body("clubId", equalTo(club.toString()));
    }

    @Test
    void a_spelling_means_one_club() {
        clubOf(meet.enter(Map.of("clubName", name)));
        var other = clubOf(meet.enter(Map.of("clubName", "Other " + name)));

        admin.says(Map.of("name", "Other " + name, "aliases", List.of(name)))
                .put("/clubs/" + other + "/aliases")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/club-name-taken"));
    }

    @Test
    void merged_clubs_are_one_on_every_entry_and_two_again_when_they_are_parted() {
        var kept = meet.enter(Map.of("clubName", name));
        var moving = meet.enter(Map.of("clubName", "Old " + name));
        var survivor = clubOf(kept);
        var merged = clubOf(moving);
        var merge = admin.says(Map.of("survivor", survivor, "merged", merged))
                .post("/club-merges")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        entry(moving).then().body("clubId", equalTo(survivor.toString()));
        var later = meet.enter(Map.of("clubName", "Old " + name));
        entry(later).then().body("clubId", equalTo(survivor.toString()));

        admin.asks().delete("/club-merges/" + merge).then().statusCode(204);

        entry(moving).then().body("clubId", equalTo(merged.toString()));
        entry(kept).then().body("clubId", equalTo(survivor.toString()));
        entry(later).then().body("clubId", equalTo(survivor.toString()));
    }

    @Test
    void the_club_of_race_day_counts() {
        var runner = Asking.runner();
        var clubs = List.of(
                Map.of("clubName", "New " + name, "from", "2027-01-01"),
                Map.of("clubName", name, "until", "2026-12-31"));
        runner.says(clubs).put("/me/clubs").then().statusCode(200).body("clubName", contains("New " + name, name));

        var entry = enterMe(runner, meet);
        var before = enterMe(runner, Meet.open(Map.of("plannedStart", "2026-05-01T10:00:00Z")));

        entry.then().body("clubName", equalTo("New " + name));
        before.then().body("clubName", equalTo(name));
    }

    @Test
    void who_moves_to_another_club_keeps_the_time_in_the_one_before() {
        var runner = Asking.runner();
        describe(runner, name);

        describe(runner, "New " + name);

        runner.asks().get("/me/clubs").then().body("clubName", contains("New " + name, name));
        runner.asks().get("/me").then().body("clubName", equalTo("New " + name));
    }

    @Test
    void a_time_that_ends_before_it_begins_is_refused() {
        Asking.runner()
                .says(List.of(Map.of("clubName", name, "from", "2027-01-02", "until", "2027-01-01")))
                .put("/me/clubs")
                .then()
                .statusCode(400)
                .body("field", equalTo("clubs"));
    }

    private static void describe(Asking runner, String club) {
        var words = new HashMap<String, Object>(Map.of("givenName", "Ada", "familyName", "Reyes", "clubName", club));
        runner.says(words).put("/me").then().statusCode(200);
    }

    private static Response enterMe(Asking runner, Meet meet) {
        var entered = runner.says(Map.of("forMe", true, "sex", "F", "birthDate", "1990-01-01"))
                .post(meet.entries());
        entered.then().statusCode(201);
        return entered;
    }

    private Response entry(UUID entry) {
        return meet.organizer().asks().get("/entries/" + entry);
    }

    private UUID clubOf(UUID entry) {
        return UUID.fromString(entry(entry).then().statusCode(200).extract().path("clubId"));
    }
}
