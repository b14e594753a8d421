package org.backstretch.portal.registration;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What links are for. They are shown instead of an account, whoever is signed in. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(LinkRefusals.class)
public interface Links {

    /** @param link as {@link Link#shown} writes it */
    @GET
    @Path("/link")
    Link get(@HeaderParam("Authorization") String link);
}
