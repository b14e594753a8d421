package org.backstretch.portal.consent;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.PublicPage;
import org.backstretch.portal.registration.PublicPages;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Which of my races everybody may see on a page of mine. */
@Path("/me/public-page")
@Authenticated
public class MyPublicPage {
    @RestClient
    PublicPages pages;

    @RestClient
    Consents consents;

    @CheckedTemplate(basePath = "consent", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublicPageView(PublicPage.Own mine, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance mine() {
        return page(Form.empty());
    }

    @POST
    @Path("/{entry}")
    public Response show(UUID entry, MultivaluedMap<String, String> sent) {
        return act(entry, "shown", Answers.of(Form.of(sent)));
    }

    @POST
    @Path("/{entry}/withdrawal")
    public Response hide(UUID entry) {
        return act(entry, "consent-taken-back", Answers.withdrawing(Kind.PUBLIC_PROFILE, null));
    }

    private Response act(UUID entry, String done, Answers answers) {
        try {
            consents.answer(entry, answers);
            return Answer.go("/me/public-page?done=" + done);
        } catch (Refused refused) {
            return Answer.again(page(Form.empty().refused(refused)));
        }
    }

    private TemplateInstance page(Form form) {
        return new PublicPageView(pages.mine(), form);
    }
}
