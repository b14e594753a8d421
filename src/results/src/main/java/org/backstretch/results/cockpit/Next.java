package org.backstretch.results.cockpit;

import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.RaceStateFact.Stage;

/** The one thing that officials do next, from draft to official. */
enum Next {
    OPEN,
    ENTER,
    BIBS,
    START,
    TIME,
    DECIDE,
    PUBLISH,
    MAKE_OFFICIAL,
    DONE;

    /** @param allStarted whether every wave that somebody runs in has its gun */
    static Next of(EventFact.Status event, Stage stage, Cockpit.Counts counts, boolean allStarted) {
        return switch (stage) {
            case PLANNED -> before(event, counts);
            case RUNNING -> during(counts, allStarted);
            case PROVISIONAL -> counts.waiting() > 0 ? DECIDE : MAKE_OFFICIAL;
            case OFFICIAL -> counts.waiting() > 0 ? DECIDE : DONE;
        };
    }

    private static Next before(EventFact.Status event, Cockpit.Counts counts) {
        if (event == EventFact.Status.DRAFT) {
            return OPEN;
        }
        if (counts.entries() == 0) {
            return ENTER;
        }
        return counts.withoutBib() > 0 ? BIBS : START;
    }

    /** As long as somebody is out, the line comes before everything that can wait. */
    private static Next during(Cockpit.Counts counts, boolean allStarted) {
        if (!allStarted) {
            return START;
        }
        if (counts.out() > 0 || counts.toStart() > 0) {
            return TIME;
        }
        return counts.waiting() > 0 ? DECIDE : PUBLISH;
    }
}
