package org.backstretch.portal.ownentry;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.signin.Visitor;

/** An entry to somebody signed in. */
@Path("/me/entries/{entry}")
@Authenticated
public class MyEntryPage {
    private final OwnEntryPages pages;
    private final EntryActs acts;
    private final Visitor visitor;

    MyEntryPage(OwnEntryPages pages, EntryActs acts, Visitor visitor) {
        this.pages = pages;
        this.acts = acts;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance show(UUID entry) {
        return pages.show(key(entry));
    }

    @POST
    @Path("/offer")
    public Response accept(UUID entry) {
        return acts.accept(key(entry));
    }

    @POST
    @Path("/offer-refusal")
    public Response decline(UUID entry) {
        return acts.decline(key(entry));
    }

    @POST
    @Path("/withdrawal")
    public Response withdraw(UUID entry, MultivaluedMap<String, String> sent) {
        return acts.withdraw(key(entry), Form.of(sent));
    }

    @POST
    @Path("/company")
    public Response name(UUID entry, MultivaluedMap<String, String> sent) {
        return acts.name(key(entry), Form.of(sent));
    }

    @POST
    @Path("/members/{member}")
    public Response replace(UUID entry, UUID member, MultivaluedMap<String, String> sent) {
        return acts.replace(key(entry), member, Form.of(sent));
    }

    @POST
    @Path("/members/{member}/invitations")
    public Response remind(UUID entry, UUID member, MultivaluedMap<String, String> sent) {
        return acts.remind(key(entry), member, Form.of(sent));
    }

    private EntryKey key(UUID entry) {
        return EntryKey.of(visitor, entry);
    }
}
