package org.backstretch.results.judge;

import org.backstretch.kit.problem.Refused;

/** Ids of reports are unique everywhere. */
final class OtherReport extends Refused {
    OtherReport() {
        super(409, "other-report", "Another report has this id. Give this one an id of its own.");
    }
}
