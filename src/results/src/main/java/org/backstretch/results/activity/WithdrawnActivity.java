package org.backstretch.results.activity;

import org.backstretch.kit.problem.Refused;

/** What was withdrawn stays so. */
final class WithdrawnActivity extends Refused {
    WithdrawnActivity() {
        super(409, "activity-withdrawn", "This run was withdrawn. Log it as a new one.");
    }
}
