package org.backstretch.results.crossing;

import org.backstretch.kit.problem.Refused;

/** A tap at the start is nobody's finish. */
final class GunTap extends Refused {
    GunTap() {
        super(409, "gun-tap", "This is a gun tap. Name it as the start of a wave, or dismiss it.");
    }
}
