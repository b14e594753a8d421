package org.backstretch.portal.print;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.backstretch.portal.door.Addresses;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.registration.Starter;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The start list of a race on paper, under the names that the public may read. */
@Path("/races/{id}/start-list.pdf")
public class StartListPdf {
    private static final int AT_ONCE = 4;
    private static final int ROWS = 500;

    private final Registration registration;
    private final Addresses addresses;
    private final Printing printing;
    private final Clock clock;

    StartListPdf(@RestClient Registration registration, Addresses addresses, Printing printing, Clock clock) {
        this.registration = registration;
        this.addresses = addresses;
        this.printing = printing;
        this.clock = clock;
    }

    @GET
    @Bulkhead(AT_ONCE)
    public Response list(UUID id) {
        var race = registration.race(id);
        var starters = new ArrayList<Starter>();
        var part = registration.startList(id, null, null, null, 0, ROWS);
        starters.addAll(part.items());
        while (part.hasNext()) {
            part = registration.startList(id, null, null, null, part.page() + 1, ROWS);
            starters.addAll(part.items());
        }
        var heading = new StartHeading(
                race,
                registration.event(race.eventId()),
                starters.size(),
                clock.instant(),
                addresses.frontDoor() + "/races/" + id + "/start-list");
        return Pdf.answer(new StartSheet(heading, printing).print(starters), "start-list-" + race.name());
    }
}
