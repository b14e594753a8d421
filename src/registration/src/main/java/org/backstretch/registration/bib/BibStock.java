package org.backstretch.registration.bib;

import java.util.Optional;
import org.backstretch.athletics.Bib;
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
        var others = Entry.count(
                "bibPool = ?1 and bib = ?2 and id <> ?3 and status not in (WITHDRAWN, REFUSED, EXPIRED)"
                        + " and (race = ?4 or coalesce(firstEntry, id) <> ?5)",
                entry.race().bibPool(),
                bib.text(),
                entry.id(),
                entry.race(),
                entry.wearer());
        return others > 0 ? Optional.of(WORN) : Optional.empty();
    }
}
