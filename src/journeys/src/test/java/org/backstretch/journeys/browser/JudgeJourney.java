package org.backstretch.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A judge by the course, a coach who protests, and everybody who reads how it ended. */
class JudgeJourney {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Chromium chromium = new Chromium();

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void a_runner_is_disqualified_by_phone_protests_and_is_reinstated_in_a_correction() {
        var race = new PractisedRace("Hill judged");
        race.run(PractisedRace.now().minusSeconds(120), "2", "1", "3");
        var judge = chromium.phone().newPage();
        Chromium.signIn(judge, "organizer");

        judge.navigate("/race-day/" + race.id + "/judge");
        assertAccessible(judge);
        turnedRound(judge, "turned round, report 1: warning");
        turnedRound(judge, "turned round, report 2: 10 s");
        turnedRound(judge, "turned round, report 3: disqualified by IRR-2");
        assertAccessible(judge);
        await().atMost(PATIENCE)
                .until(() ->
                        race.publicBoard().stream().anyMatch(row -> row.contains("Mei Thorn") && row.contains("DQ")));

        await().atMost(PATIENCE)
                .until(() -> race.notes().getLast(), note -> note != null && note.contains("→ DQ IRR-2"));
        int disqualified = race.notes().size();
        judge.navigate("/race-day/" + race.id + "/official");
        judge.getByText("Lodge a protest").click();
        judge.locator("#f-bib").fill("2");
        judge.locator("#f-by").fill("Her coach");
        judge.locator("#f-ground").fill("She only looked over her shoulder");
        button(judge, "Lodge it");
        assertThat(judge.getByText("About 2 Mei Thorn")).isVisible();
        judge.getByLabel("Reason of the decision").fill("The video shows her shoulders");
        button(judge, "Uphold");
        assertThat(judge.getByText("The video shows her shoulders")).isVisible();
        assertAccessible(judge);

        judge.navigate("/race-day/" + race.id + "/judge");
        for (int left = 3; left > 0; left--) {
            button(judge, "Take back");
            assertThat(judge.locator(".lane.undone")).hasCount(4 - left);
        }
        await().atMost(PATIENCE)
                .until(() ->
                        race.publicBoard().stream().anyMatch(row -> row.startsWith("1 ") && row.contains("Mei Thorn")));
        publish(judge, race, "Bib 2 is reinstated");

        var reader = chromium.phone().newPage();
        reader.navigate("/races/" + race.id + "/results");
        assertThat(reader.getByText("Protest about 2 Mei Thorn")).isVisible();
        assertThat(reader.getByText("Her coach")).hasCount(0);
        assertAccessible(reader);
        assertThat(reader.getByText("Bib 2 is reinstated").first()).isVisible();
        reader.locator("a[href$='to=" + disqualified + "']").click();
        assertThat(reader.locator("main .lanes")).containsText("DQ, IRR-2");
        assertAccessible(reader);
    }

    private static void turnedRound(Page judge, String ruling) {
        judge.locator("#f-bib").fill("2");
        button(judge, "Turned round");
        assertThat(judge.getByText(ruling)).isVisible();
    }

    private static void publish(Page official, PractisedRace race, String note) {
        official.navigate("/race-day/" + race.id);
        official.locator("#f-note").fill(note);
        button(official, "Publish a correction");
        official.waitForLoadState();
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static void assertAccessible(Page page) {
        assertEquals(List.of(), Axe.violations(page), page.url());
    }
}
