package org.backstretch.results.judge;

import org.backstretch.kit.problem.Refused;

/** Ids of reports are unique everywhere. */
final class OtherReport extends Refused {
    OtherReport() {
        super(409, "report-of-another-race", "A report of another race has this id. Give yours an id of its own.");
    }
}
