package org.backstretch.registration.track;

import org.backstretch.kit.problem.Refused;

/** A file that is no track of a course. */
final class UnfitTrack extends Refused {
    UnfitTrack(String sentence) {
        super(422, "unfit-track", sentence + " Save the course as GPX with elevations, up to 50,000 points.");
    }
}
