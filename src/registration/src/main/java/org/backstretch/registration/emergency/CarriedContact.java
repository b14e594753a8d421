package org.backstretch.registration.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.backstretch.registration.entry.Advanced;

/** Whom to call stays the same through the rounds. */
@ApplicationScoped
class CarriedContact {

    void follow(@Observes Advanced advanced) {
        var there = EmergencyContact.of(advanced.to().id());
        var before = EmergencyContact.of(advanced.from().id());
        if (before.isPersistent() && !there.isPersistent()) {
            there.call(before.name(), before.phone());
        }
    }
}
