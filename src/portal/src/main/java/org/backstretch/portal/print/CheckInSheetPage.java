package org.backstretch.portal.print;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.registration.Registration;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The list of the desk on paper. */
@Path("/events/{id}/desk/sheet.pdf")
@Authenticated
public class CheckInSheetPage {
    private static final int AT_ONCE = 2;

    private final Registration registration;
    private final Guests guests;
    private final Printing printing;

    CheckInSheetPage(@RestClient Registration registration, Guests guests, Printing printing) {
        this.registration = registration;
        this.guests = guests;
        this.printing = printing;
    }

    @GET
    @Bulkhead(AT_ONCE)
    public Response sheet(UUID id) {
        var event = registration.event(id);
        var sheet = new CheckInSheet(event, printing);
        sheet.print(guests.of(id, Optional.empty()));
        return Pdf.answer(sheet.bytes(), "check-in-" + event.name());
    }
}
