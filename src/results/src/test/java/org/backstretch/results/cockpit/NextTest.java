package org.backstretch.results.cockpit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.backstretch.contracts.EventFact.Status;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextTest {
    /** Entries, of these without bib, with a start to come, out, and crossings that wait. */
    @ParameterizedTest(name = "{0} {1}: {2} entries, {3} without bib, {4} to start, {5} out, {6} wait: {8}")
    @CsvSource({
        "DRAFT,  PLANNED,     0, 0, 0, 0, 0, true,  OPEN",
        "OPEN,   PLANNED,     0, 0, 0, 0, 0, true,  ENTER",
        "OPEN,   PLANNED,     9, 2, 9, 0, 0, true,  BIBS",
        "OPEN,   PLANNED,     9, 0, 9, 0, 0, true,  START",
        "OPEN,   RUNNING,     9, 0, 4, 5, 0, true,  START",
        "OPEN,   RUNNING,     9, 0, 0, 5, 3, false, TIME",
        "OPEN,   RUNNING,     9, 0, 2, 0, 0, false, TIME",
        "OPEN,   RUNNING,     9, 0, 0, 0, 3, false, DECIDE",
        "CLOSED, RUNNING,     9, 0, 0, 0, 0, false, PUBLISH",
        "CLOSED, PROVISIONAL, 9, 0, 0, 0, 1, false, DECIDE",
        "CLOSED, PROVISIONAL, 9, 0, 0, 0, 0, false, MAKE_OFFICIAL",
        "CLOSED, OFFICIAL,    9, 0, 0, 0, 0, false, DONE"
    })
    void one_thing_comes_next(
            Status event,
            Stage stage,
            long entries,
            long withoutBib,
            long toStart,
            long out,
            long waiting,
            boolean gunIsDue,
            Next expected) {
        var counts = new Cockpit.Counts(entries, withoutBib, toStart, out, 0, 0, waiting, 0, 0, 0);

        assertEquals(expected, Next.of(event, stage, counts, gunIsDue));
    }
}
