package org.backstretch.registration.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who stands at a desk: somebody with an account, or a phone with a code.
 *
 * @param name as people at the desk know it
 * @param codeEndsAt when the code ends or ended; empty for an account
 */
record Hand(Optional<UUID> account, Optional<UUID> device, String name, Optional<Instant> codeEndsAt) {

    boolean hadEndedAt(Instant moment) {
        return codeEndsAt.filter(moment::isAfter).isPresent();
    }

    /** For the audit trail, which knows accounts only. */
    String told(Optional<String> although) {
        return although.map(excuse -> "desk " + name + ", although: " + excuse).orElse("desk " + name);
    }
}
