package org.backstretch.registration.bib;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstretch.registration.event.EventCopied;
import org.backstretch.registration.race.Race;

/** Next year's event begins with this year's ranges and pools. Pins, lost bibs and whoever wore one stay behind. */
@ApplicationScoped
class CopiedBibs {

    void follow(@Observes EventCopied copied) {
        copied.races().forEach((from, to) -> copy(Race.get(from), Race.get(to)));
        copied.races().forEach((from, to) -> Optional.ofNullable(
                        copied.races().get(Race.get(from).bibPool()))
                .ifPresent(pool -> Race.get(to).shareBibs(pool)));
    }

    private static void copy(Race from, Race to) {
        KeptRule.replace(
                to.id(),
                KeptRule.of(from.id()).stream().map(rule -> copy(rule, from, to)).toList());
    }

    /** Waves of a copy have new ids, and the order of the old ones. */
    private static BibRule copy(BibRule rule, Race from, Race to) {
        return new BibRule(
                rule.ranges(),
                rule.category(),
                rule.sex(),
                rule.direction(),
                rule.wave().flatMap(wave -> counterpart(wave, from, to)));
    }

    private static Optional<UUID> counterpart(UUID wave, Race from, Race to) {
        var waves = to.waves();
        return IntStream.range(0, Math.min(from.waves().size(), waves.size()))
                .filter(place -> from.waves().get(place).id().equals(wave))
                .mapToObj(place -> waves.get(place).id())
                .findFirst();
    }
}
