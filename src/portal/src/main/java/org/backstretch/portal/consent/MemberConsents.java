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

/** The consents of somebody who runs a leg, and whom to call about her, for whom the first parameter of each shows. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(LinkRefusals.class)
@Path("/relay-members/{member}")
public interface MemberConsents {

    @GET
    @Path("/consents")
    EntryConsents of(@HeaderParam("Authorization") String who, UUID member);

    @PUT
    @Path("/consents")
    EntryConsents answer(@HeaderParam("Authorization") String who, UUID member, Answers answers);

    @POST
    @Path("/guardian-requests")
    void ask(
            @HeaderParam("Authorization") String who,
            @HeaderParam("Idempotency-Key") String key,
            UUID member,
            Consents.Guardian guardian);

    @GET
    @Path("/emergency-contact")
    Consents.Contact contact(@HeaderParam("Authorization") String who, UUID member);

    @PUT
    @Path("/emergency-contact")
    Consents.Contact call(@HeaderParam("Authorization") String who, UUID member, Consents.Contact contact);

    @DELETE
    @Path("/emergency-contact")
    void callNobody(@HeaderParam("Authorization") String who, UUID member);
}
