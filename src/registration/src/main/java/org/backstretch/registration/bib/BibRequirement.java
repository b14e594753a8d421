package org.backstretch.registration.bib;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;
import org.backstretch.registration.entry.Requirement;

/** Nobody is timed without a bib; the desk hands out what is left. */
@ApplicationScoped
class BibRequirement implements Requirement {
    private static final Missing BIB = new Missing("bib", "Hand out a bib.", false);

    @Override
    public Optional<Missing> missing(Entry entry) {
        return entry.bib().isPresent() ? Optional.empty() : Optional.of(BIB);
    }
}
