package org.backstretch.registration.bib;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.Locale;

/** Whose turn it is when numbers are given out ascending. Each order is total down to the entry's id. */
public enum Queue {
    /** As they entered. */
    ENTERED(comparing(Candidate::enteredAt)),
    /** By category, family name and given name: the numbers of a category follow its alphabet. */
    NAME(comparing(Candidate::category)
            .thenComparing(candidate -> candidate.familyName().toLowerCase(Locale.ROOT))
            .thenComparing(candidate -> candidate.givenName().toLowerCase(Locale.ROOT)));

    private final Comparator<Candidate> order;

    Queue(Comparator<Candidate> order) {
        this.order = order.thenComparing(Candidate::entry);
    }

    Comparator<Candidate> order() {
        return order;
    }
}
