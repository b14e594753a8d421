package org.backstretch.registration.entry;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.testing.Told;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The public reads no more of a name than its owner chose: the other services are told nothing else, so they cannot show it. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class PublicNameTest {
    private final String family = "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private Meet meet;
    private final Asking runner = Asking.runner();

    @BeforeEach
    void an_open_meet() {
        meet = Meet.open();
    }

    @Test
    void who_is_anonymous_in_a_race_is_named_on_nothing_that_is_public() {
        describe("FULL");
        var entry = enter();

        choose(runner, entry, "ANONYMOUS");

        await().until(() -> last(entry).publicName(), equalTo("Anonymous"));
        assertFalse(last(entry).toString().contains(family), last(entry).toString());
        for (var address : List.of(
                "/races/" + meet.race() + "/start-list",
                "/races/" + meet.race() + "/start-list?search=" + family,
                "/races/" + meet.race(),
                "/events/" + meet.event(),
                "/events?search=" + family,
                "/clubs?search=" + family)) {
            var json = Asking.nobody().get(address);
            json.then().statusCode(200);
            assertFalse(json.asString().contains(family), address + " tells " + json.asString());
        }
        var csv = Asking.nobody().accept("text/csv").get("/races/" + meet.race() + "/start-list");
        assertFalse(csv.asString().contains(family), csv.asString());
        Asking.nobody().get("/races/" + meet.race() + "/start-list").then().body("items.name", contains("Anonymous"));
    }

    @Test
    void a_team_that_is_not_named_names_none_of_its_runners() {
        var relay = Meet.open(Map.of("discipline", "OTHER", "legs", List.of(Map.of(), Map.of())));
        var entry = relay.enter(Map.of("legRunners", List.of("Ada " + family, "Bea " + family)));

        choose(relay.organizer(), entry, "ANONYMOUS");

        await().until(() -> last(entry).publicName(), equalTo("Anonymous"));
        assertFalse(last(entry).toString().contains(family), last(entry).toString());
    }

    @Test
    void what_was_chosen_for_one_race_stays_when_the_profile_is_saved_and_changes_with_the_profiles_own_choice() {
        describe("FULL");
        var entry = enter();
        choose(runner, entry, "INITIALS");

        describe("FULL");
        style(entry, "INITIALS");
        describe("ANONYMOUS");

        style(entry, "ANONYMOUS");
    }

    @Test
    void others_choose_nothing_for_a_runner() {
        describe("FULL");
        var entry = enter();

        Asking.runner()
                .says(Map.of("style", "ANONYMOUS"))
                .put("/entries/" + entry + "/public-name")
                .then()
                .statusCode(403);
    }

    private void describe(String style) {
        var words = new HashMap<String, Object>(Map.of("givenName", "Ada", "familyName", family, "sex", "F"));
        words.put("birthDate", "1990-04-12");
        words.put("publicNameStyle", style);
        runner.says(words).put("/me").then().statusCode(200);
    }

    private UUID enter() {
        return UUID.fromString(runner.says(Map.of("forMe", true))
                .post(meet.entries())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static void choose(Asking who, UUID entry, String style) {
        who.says(Map.of("style", style))
                .put("/entries/" + entry + "/public-name")
                .then()
                .statusCode(200)
                .body("publicNameStyle", equalTo(style));
    }

    private void style(UUID entry, String style) {
        runner.asks().get("/entries/" + entry).then().body("publicNameStyle", equalTo(style));
    }

    private static EntryFact last(UUID entry) {
        return (EntryFact) Told.of(Topics.ENTRIES, entry).getLast();
    }
}
