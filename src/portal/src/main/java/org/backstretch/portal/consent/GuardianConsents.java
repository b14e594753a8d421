package org.backstretch.portal.consent;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.portal.registration.LinkRefusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The consents of a minor, for whoever shows the link that was mailed to a guardian. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(LinkRefusals.class)
@Path("/entries/{entry}/consents")
public interface GuardianConsents {

    @GET
    EntryConsents of(@HeaderParam("Authorization") String link, UUID entry);

    @PUT
    EntryConsents answer(@HeaderParam("Authorization") String link, UUID entry, Answers answers);
}
