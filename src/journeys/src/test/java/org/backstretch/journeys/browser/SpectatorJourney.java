package org.backstretch.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.backstretch.journeys.stack.Command;
import org.backstretch.journeys.stack.Races;
import org.backstretch.journeys.stack.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpectatorJourney {
    private static final Pattern RACE = Pattern.compile("/races/([0-9a-f-]{36})");

    private final Stack stack = Stack.running();
    private final Chromium chromium = new Chromium();

    @TempDir
    private Path folder = Path.of(".");

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void a_spectator_watches_the_board_fill_without_reloading() {
        var replay = stack.replay(Races.invented(), "120", folder.resolve("results.csv"));
        var page = chromium.visitor().newPage();
        page.navigate("/races/" + raceOf(replay));
        page.evaluate("window.opened = 'once'");

        assertThat(page.locator("#rows tr.in").first()).isVisible(within(60));
        var early = finishers(page);
        await().atMost(Duration.ofSeconds(60)).until(() -> finishers(page) > early);
        var ended = replay.ended();

        assertEquals(0, ended.exit(), ended.output());
        assertThat(page.locator("#rows tr.in")).hasCount(backwardFinishers(), hasCountWithin(20));
        assertEquals("once", page.evaluate("window.opened"), "the page was loaded again");
        assertTrue(page.locator("#rows tr.in .place .label").first().innerText().startsWith("1"));
    }

    private static String raceOf(Command replay) {
        await().atMost(Duration.ofSeconds(90))
                .until(() -> RACE.matcher(replay.outputSoFar()).find());
        var found = RACE.matcher(replay.outputSoFar());
        assertTrue(found.find());
        return found.group(1);
    }

    private static int finishers(Page page) {
        return page.locator("#rows tr.in").count();
    }

    /** The list begins with the backward runners; the forward ones start again at place 1. */
    private static int backwardFinishers() {
        var rows = Races.expected(Races.invented());
        int backward = 0;
        for (var row : rows.subList(1, rows.size())) {
            if (backward > 0 && row.startsWith("1,")) {
                break;
            }
            backward++;
        }
        return backward;
    }

    private static LocatorAssertions.IsVisibleOptions within(int seconds) {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(seconds * 1000.0);
    }

    private static LocatorAssertions.HasCountOptions hasCountWithin(int seconds) {
        return new LocatorAssertions.HasCountOptions().setTimeout(seconds * 1000.0);
    }
}
