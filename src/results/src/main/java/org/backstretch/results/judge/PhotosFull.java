package org.backstretch.results.judge;

import org.backstretch.kit.problem.Refused;

/** The file of an event has to stay one that can be opened. */
final class PhotosFull extends Refused {
    PhotosFull() {
        super(
                409,
                "photos-full",
                "The photos of this event fill the room there is for them. Remove some that are not needed any more.");
    }
}
