package org.backstretch.portal.fee;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.backstretch.portal.registration.Fees;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Who owes what, for a spreadsheet: a browser brings no token to the service, so it comes through this page. */
@Path("/organizer/events/{id}/fees.csv")
@Authenticated
public class FeesCsv {
    @RestClient
    Fees fees;

    @GET
    @Produces("text/csv; charset=UTF-8")
    public String csv(
            UUID id, @RestQuery @DefaultValue("ALL") String show, @RestQuery @DefaultValue("") String search) {
        return fees.csv(id, "csv", show, search);
    }
}
