package org.backstretch.registration.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.backstretch.kit.secret.Secret;

/** Whose a code is. A code that has ended is still known: what its desk did before that is taken. */
@ApplicationScoped
class DeskCodes {
    private final Clock clock;

    DeskCodes(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    Optional<DeskPrincipal> shown(Secret code) {
        return DeskDevice.with(code).map(device -> {
            device.seen(clock.instant());
            return new DeskPrincipal(device.id(), device.eventId());
        });
    }
}
