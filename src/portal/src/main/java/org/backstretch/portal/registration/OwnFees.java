package org.backstretch.portal.registration;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Fees as whoever looks after an entry asks for them, with an account or by a link. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(LinkRefusals.class)
public interface OwnFees {

    @GET
    @Path("/entries/{entry}/fee")
    Fee fee(@HeaderParam("Authorization") String who, UUID entry);
}
