package org.backstretch.results.device;

import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.EventFact;

/** A device that showed its code. */
public record DevicePrincipal(UUID device, UUID event) implements Principal {
    @Override
    public String getName() {
        return "device:" + device;
    }

    public boolean isFor(EventFact asked) {
        return event.equals(asked.id());
    }

    /** @param codeEndsAt may have passed */
    public Timekeeper until(Instant codeEndsAt) {
        return new Timekeeper(getName(), Optional.of(codeEndsAt));
    }
}
