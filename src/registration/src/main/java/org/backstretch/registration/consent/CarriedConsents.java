package org.backstretch.registration.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.backstretch.registration.agreement.ConsentKind;
import org.backstretch.registration.entry.Advanced;
import org.backstretch.registration.entry.Entry;

/** What somebody said for a heat holds for the final of the same event, unless they said something else there. */
@ApplicationScoped
class CarriedConsents {

    void follow(@Observes Advanced advanced) {
        var to = advanced.to().id();
        var known = latest(advanced.to());
        latest(advanced.from()).values().stream()
                .filter(said -> !known.containsKey(said.kind()))
                .forEach(said -> said.carriedTo(to).persist());
    }

    private static Map<ConsentKind, Consent> latest(Entry entry) {
        return Consent.latest(Consent.history(Consenter.of(entry)));
    }
}
