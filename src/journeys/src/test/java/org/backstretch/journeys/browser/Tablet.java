package org.backstretch.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A tablet at the line: a browser with a disk of its own, in a world whose time the journey sets. */
final class Tablet implements AutoCloseable {
    private final Chromium chromium;
    private final String name;
    private final Path disk;
    private final String time;
    private @Nullable BrowserContext browser;
    private @Nullable Page page;

    /**
     * @param shift how far its world is ahead of this machine
     * @param wrong how far its wall clock is ahead of its world
     */
    Tablet(Chromium chromium, Path folder, String name, Duration shift, Duration wrong) {
        this.chromium = chromium;
        this.name = name;
        this.disk = folder.resolve(name);
        this.time = script().replace("?? SHIFT", "?? " + shift.toMillis()).replace("+ WALL", "+ " + wrong.toMillis());
    }

    private static String script() {
        try (var script = Tablet.class.getResourceAsStream("/line/world-time.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Started by hand, as after a night in a bag. */
    void open(String address) {
        var started = chromium.withDisk(disk);
        started.addInitScript(time);
        browser = started;
        page = started.pages().getFirst();
        page.navigate(address);
        assertThat(page.locator("#line")).isVisible(within(45));
    }

    void waitUntilItOpensWithoutNetwork() {
        assertThat(page().locator("#shell")).containsText("opens without network", withText(20));
    }

    void choose(String mode) {
        page().locator("[data-choose=" + mode + "]").click();
    }

    void type(Instant at, String bib) {
        stop(at);
        page().keyboard().type(bib);
        page().keyboard().press("Enter");
    }

    void tap(Instant at) {
        stop(at);
        page().locator("#tap-button").click();
    }

    private void stop(Instant at) {
        page().evaluate("at => world.stop(at)", (double) at.toEpochMilli());
    }

    /** The world goes on. */
    void go(Duration shift) {
        page().evaluate("shift => world.go(shift)", (double) shift.toMillis());
    }

    /** It is told that there is a network again, as a tablet is when it comes back to one. */
    void notice() {
        page().evaluate("dispatchEvent(new Event('online'))");
    }

    void shows(int times) {
        assertThat(page().locator("#taps .number").first()).hasText(String.valueOf(times), withinText(20));
    }

    void says(String words) {
        assertThat(page().locator("#unsynced")).hasText(words, withinText(60));
    }

    Page page() {
        return Objects.requireNonNull(page);
    }

    /** Its battery is torn out: no page is told, nothing is put in order. */
    void kill() {
        ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(disk.toString()))
                .forEach(ProcessHandle::destroyForcibly);
        browser = null;
        page = null;
    }

    void switchOff() {
        Objects.requireNonNull(browser).close();
        browser = null;
    }

    private static LocatorAssertions.IsVisibleOptions within(int seconds) {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(seconds * 1000.0);
    }

    private static LocatorAssertions.HasTextOptions withinText(int seconds) {
        return new LocatorAssertions.HasTextOptions().setTimeout(seconds * 1000.0);
    }

    private static LocatorAssertions.ContainsTextOptions withText(int seconds) {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(seconds * 1000.0);
    }

    @Override
    public void close() {
        if (browser != null) {
            page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "last-seen", name + ".png")));
            switchOff();
        }
    }
}
