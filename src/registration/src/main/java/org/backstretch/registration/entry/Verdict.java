package org.backstretch.registration.entry;

/** What becomes of somebody who asks for a place. */
enum Verdict {
    PLACE,
    WAIT,
    SOLD_OUT;

    /**
     * @param left how many places there are
     * @param anybodyBefore whether somebody waits for one; nobody who comes new overtakes them
     * @param keepsList whether the race keeps a waiting list
     */
    static Verdict on(long left, boolean anybodyBefore, boolean keepsList) {
        if (left > 0 && !anybodyBefore) {
            return PLACE;
        }
        return keepsList ? WAIT : SOLD_OUT;
    }
}
