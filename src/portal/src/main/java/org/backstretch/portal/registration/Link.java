package org.backstretch.portal.registration;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a link is for.
 *
 * @param purpose as registration calls it
 * @param subject the thing that it is for
 */
public record Link(String purpose, UUID subject, @Nullable String email, Instant endsAt) {

    /** The last part of the address of its page. */
    public String page() {
        return purpose.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How a secret is shown to a service. */
    public static String shown(String token) {
        return "Link " + token;
    }
}
