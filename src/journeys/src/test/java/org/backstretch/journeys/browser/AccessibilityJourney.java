package org.backstretch.journeys.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

        for (var path : List.of(
                "/", "/challenges", "/series", "/rankings", "/records", "/record-claims", "/line", "/login?back=%2F")) {
            page.navigate(path);
            assertEquals(List.of(), Axe.violations(page), path);
        }
    }

    @Test
    void an_organizers_pages_have_no_violation_of_wcag_aa() {
        var page = chromium.visitor().newPage();
        Chromium.signIn(page, "organizer");

        for (var path : List.of(
                "/organizer",
                "/organizer/quick",
                "/organizer/events/new",
                "/organizer/series/new",
                "/organizer/challenges/new",
                "/me",
                "/me/organizer",
                "/me/appointments")) {
            page.navigate(path);
            assertEquals(List.of(), Axe.violations(page), path);
        }
    }
}
