package org.backstretch.portal.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionsTest {
    private static final Instant FINAL = Instant.parse("2026-12-02T00:00:00Z");

    @Test
    void the_newest_edition_has_the_boards_own_names() {
        var editions = Editions.of(FINAL, 3, Editions.NEWEST, FINAL);

        assertTrue(editions.isNewest());
        assertEquals("", editions.suffix());
        assertEquals(List.of(3, 2, 1), editions.all());
    }

    @Test
    void an_earlier_edition_is_asked_for_by_its_number() {
        var editions = Editions.of(FINAL, 3, 1, FINAL);

        assertFalse(editions.isNewest());
        assertEquals(".edition-1", editions.suffix());
    }

    @Test
    void where_there_is_no_such_edition_the_newest_is_shown() {
        assertTrue(Editions.of(FINAL, 3, 4, FINAL).isNewest());
    }

    @Test
    void boards_are_final_from_the_final_instant_on() {
        assertTrue(Editions.of(FINAL, 1, Editions.NEWEST, FINAL).isFinal());
        assertFalse(Editions.of(FINAL, 1, Editions.NEWEST, FINAL.minusMillis(1)).isFinal());
    }
}
