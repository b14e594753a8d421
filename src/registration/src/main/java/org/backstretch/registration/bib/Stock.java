package org.backstretch.registration.bib;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstretch.athletics.Bib;
import org.backstretch.athletics.BibRanges;

/** The numbers that can be given out. What was taken once stays taken. */
final class Stock {
    private final Set<Bib> taken;
    private final Map<BibRanges, Iterator<Bib>> open = new HashMap<>();
    private final Iterator<Bib> unbounded =
            IntStream.rangeClosed(1, BibRanges.HIGHEST).mapToObj(Bib::of).iterator();

    /** @param gone nobody may get these: worn in another race of the pool, or lost */
    Stock(Set<Bib> gone) {
        taken = new HashSet<>(gone);
    }

    /** @return whether it was there to take */
    boolean take(Bib bib) {
        return taken.add(bib);
    }

    /** Keeps them back: nobody gets one of them as a number that happens to be free. */
    void reserve(Stream<Bib> bibs) {
        bibs.forEach(taken::add);
    }

    /** The lowest that is left of these; none that was passed is looked at again. */
    Optional<Bib> next(BibRanges ranges) {
        return next(open.computeIfAbsent(ranges, any -> any.bibs().iterator()));
    }

    /** The lowest that is left of all numbers. */
    Optional<Bib> next() {
        return next(unbounded);
    }

    private Optional<Bib> next(Iterator<Bib> bibs) {
        while (bibs.hasNext()) {
            var bib = bibs.next();
            if (taken.add(bib)) {
                return Optional.of(bib);
            }
        }
        return Optional.empty();
    }
}
