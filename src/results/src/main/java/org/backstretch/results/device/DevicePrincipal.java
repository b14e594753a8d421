package org.backstretch.results.device;

import java.security.Principal;
import java.time.Instant;
import java.util.UUID;

/** A device that showed its code. */
record DevicePrincipal(UUID device, UUID event, Instant endsAt) implements Principal {
    @Override
    public String getName() {
        return "device:" + device;
    }
}
