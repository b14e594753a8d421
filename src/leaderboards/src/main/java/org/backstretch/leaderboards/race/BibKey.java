package org.backstretch.leaderboards.race;

import java.util.Optional;
import org.backstretch.athletics.Bib;
import org.jspecify.annotations.Nullable;

/** The order of bibs as a number, so that a start list is sorted as fast as a result list. */
final class BibKey {
    /** What fits beside the kind and the number of digits: 6 bits a character. Longer bibs may share a key. */
    private static final int CHARACTERS = 9;

    private static final int BITS = 6;
    private static final int DIGIT_BITS = 4;
    private static final long LAST = (1L << (1 + DIGIT_BITS + CHARACTERS * BITS)) - 1;

    private BibKey() {}

    /** @param bib who has none, or one that cannot be read, comes last */
    static long of(@Nullable String bib) {
        return Optional.ofNullable(bib).flatMap(Bib::read).map(BibKey::of).orElse(LAST);
    }

    /** As {@link Bib#compareTo}: letters behind, then the longer number, then the text. */
    private static long of(Bib bib) {
        var text = bib.text();
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        long key = digits == 0 ? 1L << DIGIT_BITS : digits;
        for (int i = 0; i < CHARACTERS; i++) {
            key = key << BITS | (i < text.length() ? code(text.charAt(i)) : 0);
        }
        return key;
    }

    /** Hyphen, digits, letters: as their characters sort, from 1. */
    private static int code(char character) {
        if (character == '-') {
            return 1;
        }
        return character <= '9' ? 2 + character - '0' : 12 + character - 'A';
    }
}
