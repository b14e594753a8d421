package org.backstretch.portal.person;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.portal.page.NothingHere;
import org.backstretch.portal.registration.PublicPage;
import org.backstretch.portal.registration.PublicPages;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A runner as everybody may see her: the races that she shows. Whoever shows none has no page. */
@Path("/runners/{person}")
public class RunnerPage {
    @RestClient
    PublicPages pages;

    @CheckedTemplate(basePath = "person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Runner(PublicPage runner) implements TemplateInstance {}

    @GET
    public TemplateInstance runner(UUID person) {
        try {
            return new Runner(pages.of(person));
        } catch (Refused refused) {
            if (refused.is(404)) {
                throw new NothingHere("No runner shows a page here.", "/", "See the calendar");
            }
            throw refused;
        }
    }
}
