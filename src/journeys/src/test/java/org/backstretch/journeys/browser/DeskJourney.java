package org.backstretch.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backstretch.journeys.stack.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that loses its network, goes on with the list it took along, and comes back to what another desk did meanwhile. */
class DeskJourney {
    private static final double PATIENCE_MILLIS = 40_000;

    private final Chromium chromium = new Chromium();
    private final Link link = new Link(Stack.running().frontDoor());
    private final FinishMeet meet = new FinishMeet(3);

    @TempDir
    private Path folder = Path.of(".");

    @AfterEach
    void close() {
        link.close();
        chromium.close();
    }

    @Test
    void two_check_ins_without_a_network_arrive_and_what_contradicts_another_desk_waits_for_a_human() {
        meet.race("At the desk");
        meet.open();
        try (var phone = chromium.withDisk(folder.resolve("desk"))) {
            var page = phone.pages().getFirst();
            join(page);
            link.cut();
            checkIn(page, "runnerb", "1");
            checkIn(page, "runnerc", "2");
            says(page, "unsynced 2 ▲");
            assertThat(page.locator("#network")).containsText("No network");
            meet.checkIn(entry("Runnerc"), "77");
            page.reload();
            says(page, "unsynced 2 ▲");

            link.mend();

            says(page, "all sent ✓");
            assertThat(page.locator("#conflicts")).containsText("was given another bib meanwhile");
        }
        assertEquals("CHECKED_IN", guest("Runnerb").get("status"));
        assertEquals("77", guest("Runnerc").get("bib"));
        assertEquals(
                List.of("2"),
                meet.conflicts().stream().map(one -> one.get("bib")).toList());
        decideOnTheOrganizersPage();
        assertEquals("2", guest("Runnerc").get("bib"));
        assertEquals(List.of(), meet.conflicts());
    }

    /** With a network once: the app and the list are on the phone then. */
    private void join(Page page) {
        page.navigate(link.address() + "/desk#" + meet.deskCode());
        assertThat(page.locator("#count")).hasText("0 of 3 are here", patiently());
        assertThat(page.locator("#shell")).hasText("opens without network ✓", patiently());
        says(page, "all sent ✓");
        page.locator("#find").fill("runner");
        assertThat(page.locator("#guests > li")).hasCount(3);
        assertEquals(List.of(), Axe.violations(page));
    }

    private static void checkIn(Page page, String name, String bib) {
        page.locator("#find").fill(name);
        var row = page.locator("#guests > li");
        assertThat(row).hasCount(1);
        assertThat(row.locator(".bib")).hasValue(bib);
        excuse(row);
        row.locator("button.in").click();
        assertThat(row.locator(".status")).containsText("checked in");
    }

    /** Nobody has agreed to anything yet: the organizer entered them. */
    private static void excuse(Locator row) {
        if (row.locator(".although").isVisible()) {
            row.locator(".why").fill("Signed on paper");
        }
    }

    private void decideOnTheOrganizersPage() {
        var page = chromium.visitor().newPage();
        Chromium.signIn(page, "organizer");
        page.navigate("/events/" + meet.event() + "/desk");
        assertEquals(List.of(), Axe.violations(page));
        page.locator("section.next-step input[name=reason]").fill("She wears 2, I looked");
        page.getByText("It happened: do it").click();
        assertThat(page.locator("[role=status]").first()).containsText("Decided, and on record.");
        page.navigate("/events/" + meet.event() + "/desk/phones");
        assertEquals(List.of(), Axe.violations(page));
    }

    private Object entry(String given) {
        return Objects.requireNonNull(guest(given).get("entryId"));
    }

    private Map<String, Object> guest(String given) {
        return meet.guests().stream()
                .filter(one -> given.equals(one.get("givenName")))
                .findFirst()
                .orElseThrow();
    }

    private static void says(Page page, String words) {
        assertThat(page.locator("#unsynced")).hasText(words, patiently());
    }

    private static LocatorAssertions.HasTextOptions patiently() {
        return new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MILLIS);
    }
}
