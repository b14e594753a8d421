package org.backstretch.registration.desk;

import java.security.Principal;
import java.util.UUID;

/** A phone that showed the code of a desk. */
record DeskPrincipal(UUID device, UUID event) implements Principal {
    @Override
    public String getName() {
        return "device:" + device;
    }
}
