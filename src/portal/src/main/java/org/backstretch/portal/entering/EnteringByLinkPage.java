package org.backstretch.portal.entering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Entering;
import org.backstretch.portal.registration.Link;
import org.backstretch.portal.registration.Links;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Somebody without an account enters by the link that was mailed to her, which from then on opens the entry. */
@Path("/links/{token}/entering")
public class EnteringByLinkPage {
    @RestClient
    Registration registration;

    @RestClient
    Entering entering;

    @RestClient
    Links links;

    private final Asking asking;

    EnteringByLinkPage(Asking asking) {
        this.asking = asking;
    }

    @CheckedTemplate(basePath = "entering", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ByLink(Race race, Link link, Asked asked, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance ask(String token) {
        var link = links.get(Link.shown(token));
        var race = registration.race(link.subject());
        return new ByLink(race, link, asking.oneself(race), TypedSomebody.blank(race));
    }

    @POST
    @RunOnVirtualThread
    public Response enter(String token, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var link = links.get(Link.shown(token));
        try {
            var key = form.value(TypedSomebody.KEY);
            InLine.enter(() -> entering.enter(Link.shown(token), key, link.subject(), TypedSomebody.of(form)));
            return Answer.go("/links/" + token + "/entry?done=entered");
        } catch (Refused refused) {
            var race = registration.race(link.subject());
            return Answer.again(new ByLink(race, link, asking.oneself(race), form.refused(refused)));
        }
    }
}
