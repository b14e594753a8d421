package org.backstretch.results.activity;

import org.backstretch.kit.problem.Refused;

/** All that was said of a run travels with it, so there is an end to it. */
final class TooManySayings extends Refused {
    TooManySayings(String sentence) {
        super(409, "too-many-sayings", sentence);
    }
}
