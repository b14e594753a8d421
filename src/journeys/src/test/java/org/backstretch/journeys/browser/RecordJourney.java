package org.backstretch.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A record is claimed by phone and looked at by somebody else; a correction in registration reaches everything by itself. */
class RecordJourney {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Chromium chromium = new Chromium();

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void a_record_is_claimed_reviewed_and_follows_what_registration_corrects() {
        var race = new PractisedRace("Hill record");
        race.run(PractisedRace.now().minusSeconds(120), "1", "2", "3");
        var official = chromium.phone().newPage();
        Chromium.signIn(official, "organizer");

        official.navigate("/races/" + race.id + "/results");
        official.getByText("Claim a record").click();
        assertAccessible(official);
        official.locator("#f-bib").fill("1");
        official.locator("#f-witnesses").fill("Will Witness");
        button(official, "Claim it");
        assertThat(official.getByText("0 of 2 reviewers ratify it")).isVisible();
        assertAccessible(official);
        var claim = official.url().replaceFirst("\\?.*", "");

        var reviewer = chromium.phone().newPage();
        Chromium.signIn(reviewer, "admin");
        reviewer.navigate(claim);
        assertThat(reviewer.getByText("Will Witness")).isVisible();
        reviewer.locator("#f-reason").fill("I know the hill");
        button(reviewer, "Ratify");
        assertThat(reviewer.getByText("1 of 2 reviewers ratify it")).isVisible();
        assertAccessible(reviewer);

        race.correct(0, Map.of("sex", "M"));

        await().atMost(PATIENCE).until(() -> race.notes().size() == 2);
        assertEquals("Changed by registration.", race.notes().getLast().replaceFirst("^Bib 1: .*?\\. ", ""));
        var reader = chromium.phone().newPage();
        await().atMost(PATIENCE).untilAsserted(() -> {
            reader.navigate(claim);
            assertThat(reader.getByText("It needs two reviews again.")).isVisible();
        });
        assertThat(reader.getByText("Will Witness")).hasCount(0);
        reader.navigate("/races/" + race.id);
        assertThat(reader.locator("abbr.tag.pending").first()).hasText("CR");
        reader.navigate("/record-claims");
        assertThat(reader.getByText("Ada Reyes").first()).isVisible();
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
