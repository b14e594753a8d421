package org.backstretch.journeys.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Every page that can be reached is there, readable in the light and in the dark, and fits a phone. */
@Order(1)
class WalkJourney {
    private final Chromium chromium = new Chromium();

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void an_organizer_finds_nothing_broken() {
        var meet = new EnteringMeet("Walked hill", Map.of("capacity", 2));
        meet.put("/events/" + meet.event + "/payment-terms", Map.of("currency", "EUR", "payFirst", false));
        meet.put("/races/" + meet.race + "/fees", Map.of("steps", List.of(Map.of("amount", 900))));
        meet.put("/entries/" + meet.enter("Ada", "Reyes"), Map.of("bib", "7"));
        var phone = chromium.phone().newPage();
        Chromium.signIn(phone, "organizer");
        var walk = new Walk(phone, "organizer");

        var problems = walk.from("/organizer/events/" + meet.event, "/me", "/organizer/events/new");

        assertEquals(List.of(), problems);
        assertTrue(walk.kinds() > 50, "only " + walk.kinds());
    }

    @Test
    void a_runner_finds_nothing_broken() {
        var meet = new EnteringMeet("Walked mile", Map.of());
        var phone = chromium.phone().newPage();
        Chromium.signIn(phone, "runner");
        var walk = new Walk(phone, "runner");

        var problems = walk.from("/events/" + meet.event, "/me");

        assertEquals(List.of(), problems);
        assertTrue(walk.kinds() > 12, "only " + walk.kinds());
    }
}
