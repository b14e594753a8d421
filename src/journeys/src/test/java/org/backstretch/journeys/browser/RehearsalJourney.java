package org.backstretch.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RehearsalJourney {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Chromium chromium = new Chromium();

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void a_rehearsal_is_seen_by_officials_alone_and_leaves_nothing_in_the_race() {
        var race = new PractisedRace("Hill rehearsed");
        var official = chromium.visitor().newPage();
        Chromium.signIn(official, "organizer");
        official.navigate("/race-day/" + race.id);
        button(official, "Begin a rehearsal").click();
        assertThat(official.locator("#rehearsal")).containsText("REHEARSAL");
        var rehearsal = race.begin();
        race.run(PractisedRace.now().minusSeconds(120), "2", "1", "3");

        official.navigate("/races/" + race.id);
        assertThat(official.locator("#rehearsal")).containsText("REHEARSAL");
        assertThat(official.locator("#rows tr.in")).hasCount(3);
        assertStrangersSeeNothing(race);

        official.navigate("/race-day/" + race.id);
        button(official, "End and hide it").click();
        assertThat(official.getByText("can be brought back until")).isVisible();
        await().atMost(PATIENCE).until(() -> race.publicBoard().size() == 4);
        assertEquals(
                4,
                race.publicBoard().stream()
                        .filter(row -> row.startsWith("null"))
                        .count());
        race.run(PractisedRace.now().minusSeconds(90), "1", "2", "3");
        await().atMost(PATIENCE).until(() -> race.publicBoard().getFirst().startsWith("1 1 Ada"));

        race.bringBack(rehearsal).then().statusCode(409).body("type", equalTo("/problems/race-has-begun"));
        button(official, "Bring it back").click();
        assertThat(official.getByRole(AriaRole.ALERT)).containsText("The real race has a gun or times by now");
    }

    private void assertStrangersSeeNothing(PractisedRace race) {
        await().atMost(PATIENCE).until(() -> race.publicBoard().isEmpty());
        var list = "/results/races/" + race.id;
        for (var path : List.of(list + "/results", list + "/results/versions", list + "/publication")) {
            assertEquals(404, race.publicStatus(path), path);
        }
        assertEquals(404, race.publicStatus("/leaderboards/boards?race=" + race.id));
        var stranger = chromium.phone().newPage();
        stranger.navigate("/races/" + race.id);
        assertThat(stranger.getByText("It has not started yet.")).isVisible();
        assertThat(stranger.locator("#rehearsal")).hasCount(0);
        stranger.navigate("/races/" + race.id + "/results");
        assertThat(stranger.getByText("No results yet.")).isVisible();
    }

    @Test
    void a_rehearsal_brought_back_and_made_real_is_the_race_as_if_it_had_been_run() {
        var race = new PractisedRace("Hill after all");
        var real = new PractisedRace("Hill for real");
        var gun = PractisedRace.now().minusSeconds(120);
        real.run(gun, "2", "1", "3");
        var rehearsal = race.begin();
        race.run(gun, "2", "1", "3");
        race.hide(rehearsal);
        race.bringBack(rehearsal).then().statusCode(200);
        await().atMost(PATIENCE).until(() -> race.publicBoard().isEmpty());

        var official = chromium.visitor().newPage();
        Chromium.signIn(official, "organizer");
        official.navigate("/race-day/" + race.id + "/rehearsal");
        official.getByText("These are the real times").click();
        button(official, "Make it the real race").click();

        assertThat(official.locator("#rehearsal")).hasCount(0);
        await().atMost(PATIENCE).until(() -> race.publicBoard().size() == 4);
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals(real.publicBoard(), race.publicBoard()));
        assertEquals(200, race.publicStatus("/results/races/" + race.id + "/publication"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
