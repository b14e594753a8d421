package org.backstretch.portal.consent;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.portal.registration.LinkRefusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The consents of an entry, for whoever shows the link of a guardian, or the one to look after the entry. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(LinkRefusals.class)
@Path("/entries/{entry}")
public interface LinkedConsents {

    @GET
    @Path("/consents")
    EntryConsents of(@HeaderParam("Authorization") String link, UUID entry);

    @PUT
    @Path("/consents")
    EntryConsents answer(@HeaderParam("Authorization") String link, UUID entry, Answers answers);

    @POST
    @Path("/guardian-requests")
    void ask(
            @HeaderParam("Authorization") String link,
            @HeaderParam("Idempotency-Key") String key,
            UUID entry,
            Consents.Guardian guardian);

    @PUT
    @Path("/public-name")
    void name(@HeaderParam("Authorization") String link, UUID entry, Consents.PublicName name);

    @GET
    @Path("/emergency-contact")
    Consents.Contact contact(@HeaderParam("Authorization") String link, UUID entry);

    @PUT
    @Path("/emergency-contact")
    Consents.Contact call(@HeaderParam("Authorization") String link, UUID entry, Consents.Contact contact);

    @DELETE
    @Path("/emergency-contact")
    void callNobody(@HeaderParam("Authorization") String link, UUID entry);
}
