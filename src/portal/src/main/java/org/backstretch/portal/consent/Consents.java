package org.backstretch.portal.consent;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.registration.OwnEntry;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What registration keeps of consents, and what is private about an entry. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
public interface Consents {
    record Guardian(@Nullable String email) {}

    record PublicName(@Nullable String style) {}

    record Contact(@Nullable String name, @Nullable String phone) {}

    @GET
    @Path("/entries/{entry}/consents")
    EntryConsents of(UUID entry);

    @PUT
    @Path("/entries/{entry}/consents")
    EntryConsents answer(UUID entry, Answers answers);

    @POST
    @Path("/entries/{entry}/guardian-requests")
    void ask(@HeaderParam("Idempotency-Key") String key, UUID entry, Guardian guardian);

    @PUT
    @Path("/entries/{entry}/public-name")
    void name(UUID entry, PublicName name);

    @GET
    @Path("/entries/{entry}/emergency-contact")
    Contact contact(UUID entry);

    @PUT
    @Path("/entries/{entry}/emergency-contact")
    Contact call(UUID entry, Contact contact);

    @DELETE
    @Path("/entries/{entry}/emergency-contact")
    void callNobody(UUID entry);

    @GET
    @Path("/entries/{entry}/members")
    List<OwnEntry.Member> members(UUID entry);

    /** For a member, by the organizer. */
    @PUT
    @Path("/relay-members/{member}/confirmation")
    void confirm(UUID member, OwnEntry.Confirmation confirmation);

    @GET
    @Path("/events/{event}/consent-texts")
    ConsentTexts texts(UUID event);

    @PUT
    @Path("/events/{event}/consent-texts")
    ConsentTexts write(UUID event, ConsentTexts.Wishes wishes);

    @GET
    @Produces("text/csv")
    @Path("/events/{event}/consents")
    String csv(UUID event);
}
