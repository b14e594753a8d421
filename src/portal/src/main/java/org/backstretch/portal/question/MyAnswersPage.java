package org.backstretch.portal.question;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.ownentry.EntryKey;
import org.backstretch.portal.ownentry.OwnEntryPages;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.signin.Visitor;

/** Answers of an entry to somebody signed in. */
@Path("/me/entries/{entry}/answers")
@Authenticated
public class MyAnswersPage {
    private final OwnEntryPages pages;
    private final Answers answers;
    private final Visitor visitor;

    MyAnswersPage(OwnEntryPages pages, Answers answers, Visitor visitor) {
        this.pages = pages;
        this.answers = answers;
        this.visitor = visitor;
    }

    @POST
    public Response change(UUID entry, MultivaluedMap<String, String> sent) {
        var key = EntryKey.of(visitor, entry);
        var form = Form.of(sent);
        return pages.act(key, form, "saved", () -> answers.change(key, form));
    }
}
