package org.backstretch.portal.question;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.backstretch.portal.ownentry.EntryKey;
import org.backstretch.portal.ownentry.OwnEntryPages;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Link;
import org.backstretch.portal.registration.Links;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Answers of an entry to somebody with its link. */
@Path("/links/{token}/entry/answers")
public class LinkedAnswersPage {
    private final OwnEntryPages pages;
    private final Answers answers;
    private final Links links;

    LinkedAnswersPage(OwnEntryPages pages, Answers answers, @RestClient Links links) {
        this.pages = pages;
        this.answers = answers;
        this.links = links;
    }

    @POST
    public Response change(String token, MultivaluedMap<String, String> sent) {
        var key = EntryKey.of(token, links.get(Link.shown(token)));
        var form = Form.of(sent);
        return pages.act(key, form, "saved", () -> answers.change(key, form));
    }
}
