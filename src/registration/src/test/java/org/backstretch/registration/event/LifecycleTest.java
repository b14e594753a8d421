package org.backstretch.registration.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Function;
import org.backstretch.contracts.EventFact.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifecycleTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,    OPEN,          never-opened, never-opened, DRAFT",
        "OPEN,     OPEN,          CLOSED,       still-open,   OPEN",
        "CLOSED,   OPEN,          CLOSED,       ARCHIVED,     CLOSED",
        "ARCHIVED, archived,      archived,     ARCHIVED,     CLOSED"
    })
    void each_step_leads_on_or_says_why_not(
            Status now, String opened, String closed, String archived, String takenOut) {
        var event = new Lifecycle("Night", now);

        assertEquals(opened, outcome(event, Lifecycle::opened));
        assertEquals(closed, outcome(event, Lifecycle::closed));
        assertEquals(archived, outcome(event, Lifecycle::archived));
        assertEquals(takenOut, outcome(event, Lifecycle::takenOut));
    }

    private static String outcome(Lifecycle event, Function<Lifecycle, Status> step) {
        try {
            return step.apply(event).name();
        } catch (org.backstretch.kit.problem.Refused refused) {
            return refused.getType().toString().replace("/problems/", "");
        }
    }
}
