package org.backstretch.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Name, start now, tap, publish: what a small club does on an evening, and how much work that is. */
class QuickRaceJourney {
    private static final int RUNNERS = 15;
    private static final LocatorAssertions.IsVisibleOptions PATIENT =
            new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);
    private static final Pattern RACE_DAY = Pattern.compile(".*/race-day/[0-9a-f-]{36}.*");

    /** Another one at each run, whatever the stack has seen before. */
    private final String name = "Thursday backward mile " + System.currentTimeMillis();

    private final Chromium chromium = new Chromium();
    private int actions;

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void fifteen_runners_are_named_started_timed_and_published_in_a_minute() {
        var page = chromium.visitor().newPage();
        Chromium.signIn(page, "organizer");
        page.navigate("/organizer/quick");
        var begun = Instant.now();

        type(page.locator("#f-name"), name);
        type(page.locator("#f-runners"), runners());
        tick(page.locator("[name=safety]"));
        click(page, "Go to the start");
        page.waitForURL(RACE_DAY);
        click(page, "Start the race");
        assertThat(page.locator(".gun-time")).isVisible(PATIENT);
        IntStream.rangeClosed(1, RUNNERS).forEach(bib -> tap(page, String.valueOf(bib)));
        click(page, "Publish the results");
        assertThat(page.getByText("Official. Well run.")).isVisible(PATIENT);

        report(Duration.between(begun, Instant.now()));
        assertEquals(List.of(), Axe.violations(page));
        assertOfficial(page);
    }

    private static String runners() {
        return IntStream.rangeClosed(1, RUNNERS)
                .mapToObj(number -> "Runner " + (char) ('A' + number - 1) + "son")
                .collect(Collectors.joining("\n"));
    }

    /** What a person does: to fill a field, to tick a box, to press a button, to type a bib and Enter. */
    private void type(Locator field, String text) {
        actions++;
        field.fill(text);
    }

    private void tick(Locator box) {
        actions++;
        box.check();
    }

    private void click(Page page, String label) {
        actions++;
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first()
                .click();
    }

    private void tap(Page page, String bib) {
        actions++;
        page.locator("#bib").fill(bib);
        page.locator("#bib").press("Enter");
    }

    private void report(Duration time) {
        System.out.printf(
                "Quick race: %d runners, %d actions of a person, %.1f s%n", RUNNERS, actions, time.toMillis() / 1000.0);
        assertEquals(RUNNERS + 6, actions);
        assertTrue(time.compareTo(Duration.ofMinutes(1)) < 0, () -> "It took " + time);
    }

    private static void assertOfficial(Page page) {
        page.getByText("See the results").click();
        assertThat(page.locator("main")).containsText("official");
        assertThat(page.locator("tbody tr"))
                .hasCount(RUNNERS, new LocatorAssertions.HasCountOptions().setTimeout(20_000));
    }
}
