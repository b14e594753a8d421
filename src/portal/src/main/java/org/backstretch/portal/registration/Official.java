package org.backstretch.portal.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who may start, time or judge an event. */
public record Official(
        UUID account, @Nullable String name, @Nullable String email, String role) {
    public record Appointment(
            @Nullable String email, @Nullable String role) {}
}
