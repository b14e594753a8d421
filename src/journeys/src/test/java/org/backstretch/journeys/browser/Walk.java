package org.backstretch.journeys.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Follows the links that somebody sees, once for each kind of page, and looks whether anything is broken, shuts people out or is
 * wider than a phone. A picture of each stays in target/walked.
 */
final class Walk {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern REST = Pattern.compile("[?#].*");
    private static final Pattern FILE = Pattern.compile("(\\.\\w+|/file)$");
    /** They end the walk, or lead to what other journeys have left. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "/(logout|login|auth|api|q)(/.*)?|/(organizer|challenges|series|rankings|records|record-claims)?");

    private final Page page;
    private final String who;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> kinds = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    /** @param page of a phone */
    Walk(Page page, String who) {
        this.page = page;
        this.who = who;
    }

    /** @return what is wrong, a sentence each */
    List<String> from(String... paths) {
        List.of(paths).forEach(this::meet);
        while (!ahead.isEmpty()) {
            look(ahead.remove());
        }
        return List.copyOf(problems);
    }

    int kinds() {
        return kinds.size();
    }

    private void meet(String path) {
        if (!ELSEWHERE.matcher(REST.matcher(path).replaceAll("")).matches() && kinds.add(kind(path))) {
            ahead.add(path);
        }
    }

    private static String kind(String path) {
        return ID.matcher(REST.matcher(path).replaceAll("")).replaceAll("ID");
    }

    private void look(String path) {
        if (FILE.matcher(REST.matcher(path).replaceAll("")).find()) {
            refuseBroken(path, page.request().get(path).status());
        } else {
            refuseBroken(path, page.navigate(path).status());
            keepPicture(kind(path));
            Axe.violations(page).forEach(violation -> problems.add(path + ": " + violation));
            refuseWide(path);
            refuseFaint(path);
            links().forEach(this::meet);
        }
    }

    private void refuseBroken(String path, int status) {
        if (status != 200) {
            problems.add(path + " answers " + status);
        }
    }

    private void refuseWide(String path) {
        var tooWide = ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
        if (tooWide > 0) {
            problems.add(path + " is " + tooWide + " px wider than a phone");
        }
    }

    /** In the dark. */
    private void refuseFaint(String path) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        // Colours fade from one to the other.
        page.evaluate("document.getAnimations().forEach(each => each.finish())");
        Axe.faint(page).forEach(violation -> problems.add(path + " in the dark: " + violation));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return (List<String>) page.evaluate(
                "[...document.querySelectorAll('a[href^=\"/\"]')].map(link => link.getAttribute('href'))");
    }

    private void keepPicture(String kind) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "walked", who, kind.replaceAll("\\W+", "-") + ".png"))
                .setFullPage(true));
    }
}
