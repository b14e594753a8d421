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

    /** @param gunIsDue whether a wave that somebody runs in has no gun and should have it soon */
    static Next of(EventFact.Status event, Stage stage, Cockpit.Counts counts, boolean gunIsDue) {
        return switch (stage) {
            case PLANNED -> before(event, counts);
            case RUNNING -> during(counts, gunIsDue);
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

    /** As long as somebody is out, the line comes before everything that can wait: a wave in an hour, too. */
    private static Next during(Cockpit.Counts counts, boolean gunIsDue) {
        if (gunIsDue) {
            return START;
        }
        if (counts.out() > 0 || counts.toStart() > 0) {
            return TIME;
        }
        return counts.waiting() > 0 ? DECIDE : PUBLISH;
    }
}
