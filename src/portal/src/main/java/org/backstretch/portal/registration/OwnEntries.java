package org.backstretch.portal.registration;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Entries for whoever looks after them: by an account or by a link, which the first parameter of each shows. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(LinkRefusals.class)
public interface OwnEntries {

    /** How many wait for a place in a race. */
    @GET
    @Path("/races/{race}/waiting-list")
    OwnEntry.WaitingList waitingList(UUID race);

    @GET
    @Path("/entries/{entry}")
    OwnEntry get(@HeaderParam("Authorization") String who, UUID entry);

    @GET
    @Path("/entries/{entry}/missing")
    List<OwnEntry.Missing> missing(@HeaderParam("Authorization") String who, UUID entry);

    @PUT
    @Path("/entries/{entry}/offer/acceptance")
    void accept(@HeaderParam("Authorization") String who, UUID entry);

    @DELETE
    @Path("/entries/{entry}/offer")
    void decline(@HeaderParam("Authorization") String who, UUID entry);

    @PUT
    @Path("/entries/{entry}/withdrawal")
    void withdraw(@HeaderParam("Authorization") String who, UUID entry, Entry.Withdrawal withdrawal);

    @GET
    @Path("/entries/{entry}/company")
    OwnEntry.Company company(@HeaderParam("Authorization") String who, UUID entry);

    @PUT
    @Path("/entries/{entry}/company")
    void name(@HeaderParam("Authorization") String who, UUID entry, OwnEntry.Company company);

    @GET
    @Path("/entries/{entry}/members")
    List<OwnEntry.Member> members(@HeaderParam("Authorization") String who, UUID entry);

    @GET
    @Path("/relay-members/{member}")
    OwnEntry.Member member(@HeaderParam("Authorization") String who, UUID member);

    @PUT
    @Path("/relay-members/{member}")
    void replace(@HeaderParam("Authorization") String who, UUID member, OwnEntry.MemberDetails details);

    @POST
    @Path("/relay-members/{member}/invitations")
    void remind(@HeaderParam("Authorization") String who, @HeaderParam("Idempotency-Key") String key, UUID member);

    @PUT
    @Path("/relay-members/{member}/confirmation")
    void confirm(@HeaderParam("Authorization") String who, UUID member, OwnEntry.Confirmation confirmation);

    @PUT
    @Path("/relay-members/{member}/refusal")
    void refuse(@HeaderParam("Authorization") String who, UUID member);
}
