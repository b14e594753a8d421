package org.backstretch.local.replay.sample;

import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;

/**
 * Somebody invented, and how their race went.
 *
 * @param seconds from the gun to the line; 0 for somebody who never got there
 * @param startedAfter seconds from the gun to their own start; negative before it
 * @param deadHeat whether they share their place with everybody else of this time who does
 * @param counts whether the time can be believed
 */
record SampleRunner(
        int bib,
        String name,
        Sex sex,
        String club,
        String category,
        Direction direction,
        int seconds,
        int startedAfter,
        boolean deadHeat,
        boolean counts) {

    boolean crossed() {
        return seconds > 0;
    }

    int officialSeconds() {
        return seconds - startedAfter;
    }

    SampleRunner withSeconds(int other) {
        return new SampleRunner(bib, name, sex, club, category, direction, other, startedAfter, deadHeat, counts);
    }

    SampleRunner startingAfter(int other) {
        return new SampleRunner(bib, name, sex, club, category, direction, seconds, other, deadHeat, counts);
    }

    SampleRunner inADeadHeat(int sharedSeconds) {
        return new SampleRunner(bib, name, sex, club, category, direction, sharedSeconds, startedAfter, true, counts);
    }

    SampleRunner impossible(int other) {
        return new SampleRunner(bib, name, sex, club, category, direction, other, startedAfter, deadHeat, false);
    }
}
