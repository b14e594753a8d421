package org.backstretch.portal.grant;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks to open events.
 *
 * @param pending whether what was decided waits for Keycloak
 */
public record OrganizerRequest(
        UUID id,
        @Nullable String name,
        @Nullable String email,
        String reason,
        Instant askedAt,
        String state,
        boolean pending,
        @Nullable String decision,
        @Nullable String trouble) {

    /** Why somebody asks, or why it is decided so. */
    public record Words(@Nullable String reason) {}

    public boolean isAsked() {
        return state.equals("ASKED");
    }

    public boolean isGranted() {
        return state.equals("GRANTED");
    }

    /** Whether there is nothing to wait for, so that one may ask again. */
    public boolean isOver() {
        return state.equals("REFUSED") || state.equals("REVOKED");
    }

    public String shownName() {
        return name == null || name.isBlank() ? "Unnamed" : name;
    }
}
