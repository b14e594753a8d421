package org.backstretch.registration.bib;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;

/**
 * Somebody who takes part, as far as bibs are concerned.
 *
 * @param worn the bib that the entry has now
 * @param isInHand whether the bib was handed out at the desk: then it stays, whatever else is wished
 * @param pinned the bib that was pinned by hand
 * @param season the bib that the person wears in the series of this race
 * @param rounds the bibs that the same runner wears in other rounds of the pool: they are theirs here too, and nobody else's
 * @param category empty where none fits
 */
record Candidate(
        UUID entry,
        String familyName,
        String givenName,
        Optional<Bib> worn,
        boolean isInHand,
        Optional<Bib> pinned,
        Optional<Bib> season,
        Set<Bib> rounds,
        String category,
        Sex sex,
        Direction direction,
        UUID wave,
        Instant enteredAt) {

    /** Of several, the first in their order. */
    Optional<Bib> ofAnotherRound() {
        return rounds.stream().min(Comparator.naturalOrder());
    }

    String name() {
        return (givenName + " " + familyName).strip();
    }
}
