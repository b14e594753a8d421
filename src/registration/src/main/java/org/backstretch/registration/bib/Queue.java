package org.backstretch.registration.bib;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.Locale;

/** Whose turn it is when numbers are given out ascending. Each order is total down to the entry's id. */
public enum Queue {
    /** As they entered. */
    ENTERED,
    /** By category, family name and given name: the numbers of a category follow its alphabet. */
    NAME;

    Comparator<Candidate> order() {
        return preference().thenComparing(Candidate::entry);
    }

    private Comparator<Candidate> preference() {
        return switch (this) {
            case ENTERED -> comparing(Candidate::enteredAt);
            case NAME ->
                comparing(Candidate::category)
                        .thenComparing(candidate -> lower(candidate.familyName()))
                        .thenComparing(candidate -> lower(candidate.givenName()));
        };
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
