package org.backstretch.journeys.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccessibilityJourney {
    private final Chromium chromium = new Chromium();

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void public_pages_and_the_login_page_have_no_violation_of_wcag_aa() {
        var page = chromium.phone().newPage();

        for (var path : List.of("/", "/challenges", "/login?back=%2F")) {
            page.navigate(path);
            assertEquals(List.of(), violations(page), path);
        }
    }

    @Test
    void an_organizers_pages_have_no_violation_of_wcag_aa() {
        var page = chromium.visitor().newPage();
        Chromium.signIn(page, "organizer");

        for (var path : List.of("/organizer", "/organizer/events/new", "/me")) {
            page.navigate(path);
            assertEquals(List.of(), violations(page), path);
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa")).analyze().getViolations().stream()
                        .map(AccessibilityJourney::sentence)
                        .toList();
    }

    private static String sentence(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes();
    }
}
