package org.backstretch.portal.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.registration.Desk;
import org.backstretch.portal.registration.Guest;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Everybody on the list of a desk, read part by part. */
@ApplicationScoped
class Guests {
    private static final int AT_A_TIME = 500;

    private final Desk desk;

    Guests(@RestClient Desk desk) {
        this.desk = desk;
    }

    /** @param race of one race; empty for the whole event */
    List<Guest> of(UUID event, Optional<UUID> race) {
        var all = new ArrayList<Guest>();
        for (int page = 0; ; page++) {
            var part = desk.guests(event, race.orElse(null), null, page, AT_A_TIME);
            all.addAll(part.items());
            if (!part.hasNext()) {
                return all;
            }
        }
    }
}
