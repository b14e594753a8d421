package org.backstretch.registration.details;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What everybody who looks at the event should read first; both null where there is none. */
@Embeddable
record Notice(
        @Column(name = "notice") @Nullable String text,
        @Column(name = "notice_since") @Nullable Instant since) {
    boolean isThere() {
        return text != null && since != null;
    }
}
