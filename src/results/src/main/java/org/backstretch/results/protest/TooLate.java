package org.backstretch.results.protest;

import org.backstretch.kit.problem.Refused;

/** The time for protests is over. */
final class TooLate extends Refused {
    TooLate() {
        this("The time for protests is over. If the jury takes this one all the same, say why in lateReason.");
    }

    private TooLate(String sentence) {
        super(409, "protest-too-late", sentence);
    }

    static TooLate forRunner() {
        return new TooLate("The time for protests is over. Speak to an official: the jury may take it all the same.");
    }
}
