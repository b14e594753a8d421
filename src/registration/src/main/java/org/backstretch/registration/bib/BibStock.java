package org.backstretch.registration.bib;

import java.util.Optional;
import org.backstretch.athletics.Bib;
import org.backstretch.registration.entry.Admission;
import org.backstretch.registration.entry.Entry;

/** What stands against giving a certain bib to an entry, whose race is locked. */
public enum BibStock {
    /** Somebody else in the pool wears it, not the same runner in another round. */
    WORN,
    /** It is marked as lost. */
    LOST;

    public static Optional<BibStock> against(Entry entry, Bib bib) {
        if (LostBib.inPoolOf(entry.race()).contains(bib)) {
            return Optional.of(LOST);
        }
        return Admission.isTaken(entry, bib.text(), entry.wearer()) ? Optional.of(WORN) : Optional.empty();
    }
}
