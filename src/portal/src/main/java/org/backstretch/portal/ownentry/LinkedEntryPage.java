package org.backstretch.portal.ownentry;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Link;
import org.backstretch.portal.registration.Links;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** An entry to somebody with its link. */
@Path("/links/{token}/entry")
public class LinkedEntryPage {
    private final OwnEntryPages pages;
    private final EntryActs acts;
    private final Links links;

    LinkedEntryPage(OwnEntryPages pages, EntryActs acts, @RestClient Links links) {
        this.pages = pages;
        this.acts = acts;
        this.links = links;
    }

    @GET
    public TemplateInstance show(String token) {
        return pages.show(key(token));
    }

    @POST
    @Path("/offer")
    public Response accept(String token) {
        return acts.accept(key(token));
    }

    @POST
    @Path("/offer-refusal")
    public Response decline(String token) {
        return acts.decline(key(token));
    }

    @POST
    @Path("/withdrawal")
    public Response withdraw(String token, MultivaluedMap<String, String> sent) {
        return acts.withdraw(key(token), Form.of(sent));
    }

    @POST
    @Path("/company")
    public Response name(String token, MultivaluedMap<String, String> sent) {
        return acts.name(key(token), Form.of(sent));
    }

    @POST
    @Path("/members/{member}")
    public Response replace(String token, UUID member, MultivaluedMap<String, String> sent) {
        return acts.replace(key(token), member, Form.of(sent));
    }

    @POST
    @Path("/members/{member}/invitations")
    public Response remind(String token, UUID member, MultivaluedMap<String, String> sent) {
        return acts.remind(key(token), member, Form.of(sent));
    }

    private EntryKey key(String token) {
        return EntryKey.of(token, links.get(Link.shown(token)));
    }
}
