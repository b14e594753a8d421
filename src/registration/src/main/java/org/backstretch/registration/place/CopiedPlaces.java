package org.backstretch.registration.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.registration.event.EventCopied;

/** Next year's races take entries as this year's did, as long before they start, and share the same places. */
@ApplicationScoped
class CopiedPlaces {
    void follow(@Observes EventCopied copied) {
        copied.races()
                .forEach((from, to) -> EntryTerms.<EntryTerms>findByIdOptional(from)
                        .ifPresent(terms -> terms.copiedTo(to, copied.shift()).persist()));
        SharedCapacity.ofEvent(copied.from().id()).forEach(shared -> copy(shared, copied));
    }

    /** Not for a race whose fellows were taken off the programme: it shares with nobody. */
    private static void copy(SharedCapacity shared, EventCopied copied) {
        var races = shared.races().stream()
                .map(race -> Optional.<UUID>ofNullable(copied.races().get(race)))
                .flatMap(Optional::stream)
                .toList();
        if (races.size() > 1) {
            SharedCapacity.planned(Ids.next(), copied.to(), shared.name(), shared.capacity(), races)
                    .persist();
        }
    }
}
