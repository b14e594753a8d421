package org.backstretch.registration.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.backstretch.registration.entry.Advanced;

/** What somebody said for a heat holds for the final of the same event, unless they said something else there. */
@ApplicationScoped
class CarriedConsents {

    void follow(@Observes Advanced advanced) {
        var to = advanced.to().id();
        var known = Consent.latest(to);
        Consent.latest(advanced.from().id()).values().stream()
                .filter(said -> !known.containsKey(said.kind()))
                .forEach(said -> said.carriedTo(to).persist());
    }
}
