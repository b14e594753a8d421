package org.backstretch.results.alignment;

import org.backstretch.kit.problem.Refused;

/** What was decided on is not what is there any more. */
final class AlignmentChanged extends Refused {
    AlignmentChanged(String sentence) {
        super(409, "alignment-changed", sentence);
    }
}
