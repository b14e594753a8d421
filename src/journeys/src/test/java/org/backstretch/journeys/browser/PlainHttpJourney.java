package org.backstretch.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.backstretch.journeys.stack.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A phone that came by a plain name: no service worker, no wake lock, and still no time is lost. */
class PlainHttpJourney {
    private static final String NAME = "finish.example";

    private final Chromium chromium = new Chromium();
    private final Link link = new Link(Stack.running().frontDoor());

    @TempDir
    private Path folder = Path.of(".");

    @AfterEach
    void close() {
        link.close();
        chromium.close();
    }

    @Test
    void a_page_that_is_open_keeps_its_taps_through_a_lost_network_and_says_what_it_cannot_do() {
        var meet = new FinishMeet(3);
        var race = meet.race("By plain http");
        meet.open();
        meet.start(race, Instant.now().minus(Duration.ofMinutes(20)));
        try (var phone =
                chromium.withDisk(folder.resolve("phone"), "--host-resolver-rules=MAP " + NAME + " 127.0.0.1")) {
            var page = phone.pages().getFirst();
            page.navigate("http://" + NAME + ":" + link.port() + "/line#" + meet.deviceCode());
            assertThat(page.locator("#limits")).containsText("do not reload or close it");
            assertThat(page.locator("#line")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(40_000));
            type(page, "1");
            shows(page, 1);
            says(page, "all sent ✓");

            link.cut();
            type(page, "2");
            type(page, "3");
            shows(page, 3);
            says(page, "unsynced 2 ▲");
            assertThat(page.locator("#offline")).isVisible();
            link.mend();

            says(page, "all sent ✓");
        }
        assertEquals(
                List.of("1", "2", "3"),
                meet.crossings(race).stream().map(FinishMeet.Stamped::bib).toList());
    }

    private static void type(Page page, String bib) {
        page.keyboard().type(bib);
        page.keyboard().press("Enter");
    }

    /** Nothing is shown before it is stored. */
    private static void shows(Page page, int taps) {
        assertThat(page.locator("#taps .number").first()).hasText(String.valueOf(taps));
    }

    private static void says(Page page, String words) {
        assertThat(page.locator("#unsynced")).hasText(words, new LocatorAssertions.HasTextOptions().setTimeout(40_000));
    }
}
