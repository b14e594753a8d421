package org.backstretch.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.parallel.Isolated;

/** From the key that goes down to the time that is on the disk, measured by the browser itself. Alone: it measures. */
@Isolated
class TapSpeedJourney {
    private static final int ENTRIES = 1_000;
    private static final int TAPS = 400;
    private static final double MILLIS = 50;

    private final Chromium chromium = new Chromium();

    @TempDir
    private Path folder = Path.of(".");

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void a_tap_is_stored_within_50_ms_in_a_race_of_a_thousand() {
        var meet = new FinishMeet(ENTRIES);
        var race = meet.race("A thousand");
        meet.open();
        meet.start(race, Instant.now().minus(Duration.ofMinutes(20)));
        try (var tablet = chromium.withDisk(folder.resolve("tablet"))) {
            var page = tablet.pages().getFirst();
            page.navigate(Stack.running().frontDoor() + "/line#" + meet.deviceCode());
            page.locator("#line").waitFor();
            page.locator("[data-choose=expected]").click();
            assertThat(page.locator("#who"))
                    .containsText(
                            ENTRIES + " still out", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));

            for (int bib = 1; bib <= TAPS; bib++) {
                page.locator("[data-choose=" + (bib % 2 == 0 ? "type" : "expected") + "]")
                        .click();
                page.keyboard().type(String.valueOf(bib));
                page.keyboard().press("Enter");
            }
            assertThat(page.locator("#taps .number").first()).hasText(String.valueOf(TAPS));

            var durations = durations(page);
            System.out.printf(
                    "Tap to stored with %d entries: p50 %.1f ms, p99 %.1f ms, longest %.1f ms, %d taps%n",
                    ENTRIES, at(durations, 0.5), at(durations, 0.99), durations.getLast(), durations.size());
            // The slowest taps are those that other builds on this machine kept from the disk; they are printed.
            assertTrue(at(durations, 0.5) < MILLIS, durations.toString());
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Double> durations(Page page) {
        var measured = (List<Number>)
                page.evaluate("performance.getEntriesByName('stamp to stored').map(entry => entry.duration)");
        return measured.stream().map(Number::doubleValue).sorted().toList();
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(sorted.size() * part)));
    }
}
