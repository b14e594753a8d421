package org.backstretch.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 120 taps of 119 runners, one of them tapped twice, and their bibs without the thirtieth. */
class AlignmentJourney {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Writes down what the stream of a board tells, event by event. */
    private static final String WATCH = """
            board => {
              window.told = [];
              const stream = new EventSource(`/api/leaderboards/boards/${board}/stream`);
              const note = event => window.told.push(JSON.parse(event.data).version);
              stream.addEventListener("snapshot", note);
              stream.addEventListener("change", note);
              return new Promise(resolve => stream.addEventListener("snapshot", () => resolve(true), { once: true }));
            }""";

    private final Chromium chromium = new Chromium();

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void one_insert_and_one_removal_put_every_name_right_while_no_board_ever_shows_half_of_it() {
        var meet = new TwoPeople();
        var versions = new LinkedHashSet<String>();
        versions.add(meet.board().getString("version"));
        var watcher = chromium.visitor().newPage();
        watcher.navigate("/races/" + meet.race());
        watcher.evaluate(WATCH, meet.boardId());
        var page = chromium.visitor().newPage();
        Chromium.signIn(page, "organizer");
        page.navigate("/race-day/" + meet.race() + "/alignment");
        assertThat(page.locator("#alignment")).containsText("2 times more than bibs");

        button(page, "Apply").click();
        var wrong = settled(meet, 118, versions);

        mend(page);
        assertEquals(wrong, meet.results());
        button(page, "Apply").click();
        assertThat(page.locator("#alignment")).containsText("Every time counts as it stands here");
        var right = settled(meet, 119, versions);
        assertEquals(meet.truth(), right);

        button(page, "Undo").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Undone");
        assertEquals(wrong, settled(meet, 118, versions));
        assertEveryMomentWasWhole(watcher, versions);
    }

    /** By the keyboard alone, but for choosing the line. */
    private static void mend(Page page) {
        choose(page, 30);
        page.keyboard().press("b");
        assertThat(page.locator("#alignment")).containsText("Your last edit moves 89 names");
        assertThat(line(page, 30)).containsText("no bib");
        page.keyboard().press("s");
        page.keyboard().type("30");
        page.keyboard().press("Enter");
        assertThat(line(page, 30)).containsText("Ada Runner30");
        choose(page, 61);
        page.keyboard().press("x");
        assertThat(page.locator("#alignment")).containsText("Your last edit moves 59 names");
        assertThat(page.locator(".lines .note")).hasText(new String[] {"set aside"});
        assertEquals(List.of(), Axe.violations(page));
    }

    private static void choose(Page page, int number) {
        line(page, number).click();
    }

    private static Locator line(Page page, int number) {
        return page.locator(".lines label")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".number")
                                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + number + "$")))));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first();
    }

    /** The results once the board has as many finishers; notes the version. */
    private static List<String> settled(TwoPeople meet, int finishers, Set<String> versions) {
        await().atMost(PATIENCE).until(() -> meet.board().getInt("finished") == finishers);
        versions.add(meet.board().getString("version"));
        return meet.results();
    }

    private static void assertEveryMomentWasWhole(Page watcher, Set<String> versions) {
        var last = new ArrayList<>(versions).getLast();
        await().atMost(PATIENCE)
                .until(() ->
                        told(watcher).getLast().equals(last) || told(watcher).size() > 3);
        var told = told(watcher);
        assertTrue(versions.containsAll(told), () -> told + " beside " + versions);
        assertNotEquals(1, Set.copyOf(told).size());
        assertEquals(4, told.size(), "before, wrong, right, undone");
    }

    @SuppressWarnings("unchecked")
    private static List<String> told(Page watcher) {
        return (List<String>) watcher.evaluate("window.told");
    }
}
