package org.backstretch.results.alignment;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Who wears which bib. */
final class Runners {
    record Runner(String bib, UUID entryId, String name) {}

    private final Map<String, Runner> byBib;

    /** @param runners of several with one bib, the first is meant */
    Runners(List<Runner> runners) {
        byBib = runners.stream().collect(toMap(Runner::bib, Function.identity(), (one, other) -> one));
    }

    Collection<Runner> all() {
        return byBib.values();
    }

    Optional<Runner> with(String bib) {
        return Optional.ofNullable(byBib.get(bib));
    }
}
