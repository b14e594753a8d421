package org.backstretch.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the people in the room get: the board on the wall, the voice in the loudspeaker, paper to take home. */
class ShowJourney {
    private final Chromium chromium = new Chromium();

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void the_wall_and_the_announcer_hear_of_a_finisher_at_once_and_the_list_goes_home_on_paper() {
        var meet = new FinishMeet(3);
        var race = meet.race("Hill shown");
        meet.open();
        var gun = PractisedRace.now().minusSeconds(600);
        meet.start(race, gun);
        var wall = chromium.visitor().newPage();
        var announcer = chromium.phone().newPage();
        Chromium.signIn(announcer, "organizer");
        wall.navigate("/races/" + race + "/screen?look=dark");
        announcer.navigate("/races/" + race + "/announcer");
        assertThat(wall.getByText("Nobody is in yet.")).isVisible();
        assertThat(announcer.getByText("Nobody is in yet.")).isVisible();
        assertAccessible(wall);

        meet.send(race, List.of(new Finish(gun.plusSeconds(590), "2")));

        assertThat(wall.locator("tr.new .name")).hasText("Runnerc Back");
        assertThat(wall.locator("#newest")).containsText("just in: 1 Runnerc Back");
        assertThat(wall.locator("#clock")).hasText(Pattern.compile("1\\d:\\d\\d"));
        assertThat(announcer.locator("#now .name")).hasText("Runnerc Back");
        assertThat(announcer.locator("#now")).containsText("still out for RC Isar: 1 Runnerb Back, 3 Runnerd Back");
        assertAccessible(wall);
        assertAccessible(announcer);

        announcer.navigate("/race-day/" + race);
        announcer
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make it official"))
                .first()
                .click();
        var reader = chromium.phone().newPage();
        reader.navigate("/races/" + race + "/results");
        assertAccessible(reader);
        assertPaper(reader, "Version 1 for the notice board");
        assertPaper(reader, "Certificate of Runnerc Back");
        assertThat(wall.locator("#clock")).hasText("official");
    }

    private static void assertPaper(Page reader, String link) {
        var address = reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .getAttribute("href");

        var answer = reader.request().get(address);

        assertEquals(200, answer.status(), address);
        assertTrue(new String(answer.body(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"), address);
    }

    private static void assertAccessible(Page page) {
        assertEquals(List.of(), Axe.violations(page), page.url());
    }
}
