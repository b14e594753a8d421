package org.backstretch.leaderboards.challenge;

import java.util.Locale;

/**
 * An edition that is shown.
 *
 * @param number from 1; 0 for the newest, whose address stays the same
 * @param upTo the last correction it takes in
 */
record Chosen(int number, Cutoff upTo) {
    static final Chosen NEWEST = new Chosen(0, Cutoff.NEWEST);

    private boolean isNewest() {
        return number == 0;
    }

    /** Such as members.edition-1. */
    String view(String what) {
        return isNewest() ? what : what + ".edition-" + number;
    }

    /** In words, such as: Members, edition 1. */
    String name(String what) {
        var name = what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1);
        return isNewest() ? name : name + ", edition " + number;
    }

    /** The name of its part among those of the challenge: the newest first, then from the first on. */
    String part(String what) {
        return isNewest() ? "1-" + what : "2-" + String.format(Locale.ROOT, "%09d", number) + "-" + what;
    }
}
