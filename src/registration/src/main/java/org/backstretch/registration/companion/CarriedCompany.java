package org.backstretch.registration.companion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.backstretch.registration.entry.Advanced;

/** Who goes beside a runner goes with them into the next round. */
@ApplicationScoped
class CarriedCompany {

    void follow(@Observes Advanced advanced) {
        var there = Company.of(advanced.to().id());
        var before = Company.of(advanced.from().id());
        if (there.isNobody() && !before.isNobody()) {
            there.name(before.companion(), before.spotter());
        }
    }
}
