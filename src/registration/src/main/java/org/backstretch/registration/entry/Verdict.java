package org.backstretch.registration.entry;

import java.util.function.BooleanSupplier;

/** What becomes of somebody who asks for a place. */
enum Verdict {
    PLACE,
    WAIT,
    SOLD_OUT;

    /**
     * @param left how many places there are
     * @param anybodyBefore whether somebody waits for one; nobody who comes new overtakes them
     * @param keepsList whether the race keeps a waiting list; asked only where that decides
     */
    static Verdict on(long left, boolean anybodyBefore, BooleanSupplier keepsList) {
        if (left > 0 && !anybodyBefore) {
            return PLACE;
        }
        return keepsList.getAsBoolean() ? WAIT : SOLD_OUT;
    }
}
