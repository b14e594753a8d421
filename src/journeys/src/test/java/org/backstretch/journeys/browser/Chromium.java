package org.backstretch.journeys.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backstretch.journeys.stack.Stack;

/** The system's Chromium, headless; each visitor is a browser of their own. */
final class Chromium implements AutoCloseable {
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final int SIGN_INS = 4;
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(path()).setArgs(QUIET));

    private static Path path() {
        var asked = System.getenv("CHROMIUM");
        return Stream.concat(Stream.ofNullable(asked), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "There is no Chromium here. Install it (Debian: apt-get install chromium) or name it in CHROMIUM."));
    }

    BrowserContext visitor() {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(Stack.running().frontDoor())
                .setViewportSize(1280, 900)
                .setLocale("en-GB"));
    }

    BrowserContext phone() {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(Stack.running().frontDoor())
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setLocale("en-GB"));
    }

    /** One that keeps what it stores when it is closed, or killed. */
    BrowserContext withDisk(Path disk, String... more) {
        var arguments = Stream.concat(QUIET.stream(), Stream.of(more)).toList();
        return playwright
                .chromium()
                .launchPersistentContext(
                        disk,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(path())
                                .setArgs(arguments)
                                .setViewportSize(820, 1180)
                                .setLocale("en-GB"));
    }

    /** Signs in through Keycloak's own page. */
    static void signIn(Page page, String who) {
        var login = Stack.running().login(who);
        page.navigate("/");
        page.getByText("Sign in").first().click();
        for (var tries = 0; tries < SIGN_INS && !isSignedIn(page, login); tries++) {
            page.waitForLoadState();
        }
        page.waitForURL("**/*");
    }

    /** Keycloak refuses whoever signs in elsewhere at the same moment, as another journey may. */
    private static boolean isSignedIn(Page page, Stack.Login login) {
        page.locator("#username").fill(login.email());
        page.locator("#password").fill(login.password());
        var answer = page.waitForResponse(
                response -> response.url().contains("/login-actions/authenticate"),
                () -> page.locator("#kc-login").click());
        return answer.status() == 302;
    }

    /** What each visitor saw last stays in target/last-seen, for whoever asks why a journey failed. */
    private void keepLastSeen() {
        browser.contexts().stream()
                .flatMap(visitor -> visitor.pages().stream())
                .forEach(page -> page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "last-seen", page.title().replaceAll("\\W+", "-") + ".png"))));
    }

    @Override
    public void close() {
        keepLastSeen();
        browser.close();
        playwright.close();
    }
}
