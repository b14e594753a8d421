package org.backstretch.portal.door;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Where everything is: the address people type, and the parts behind it. None has a path or a trailing slash. */
@ConfigMapping(prefix = "backstretch")
public interface Addresses {
    URI frontDoor();

    URI registrationUrl();

    URI resultsUrl();

    URI leaderboardsUrl();

    URI keycloakUrl();

    /** Where a local installation shows the mails it would have sent; empty anywhere else. */
    Optional<URI> mailsPage();

    default boolean isSecure() {
        return "https".equals(frontDoor().getScheme());
    }

    /** The front door's port, also where its address leaves it to the scheme. */
    default int frontDoorPort() {
        if (frontDoor().getPort() > 0) {
            return frontDoor().getPort();
        }
        return isSecure() ? 443 : 80;
    }
}
