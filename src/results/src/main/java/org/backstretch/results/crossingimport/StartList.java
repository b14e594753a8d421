package org.backstretch.results.crossingimport;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Bib;

/**
 * Who runs, as far as times have to know.
 *
 * @param starters by bib
 * @param guns of the waves
 * @param wearers chips with the bibs that wear them
 */
record StartList(Map<String, Starter> starters, List<Instant> guns, Map<String, String> wearers) {

    /** @param gun of its wave; empty before */
    record Starter(UUID entry, String bib, String name, Optional<Instant> gun) {}

    Optional<Starter> starter(Optional<String> bib, Optional<String> chip) {
        return bib.or(() -> chip.map(wearers::get))
                .map(text -> Bib.read(text).map(Bib::text).orElse(text))
                .map(starters::get);
    }
}
