package org.backstretch.portal.entering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Entering;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.backstretch.portal.signin.Visitor;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A parent enters a child, a coach a runner. */
@Path("/races/{id}/enter/somebody")
@Authenticated
public class SomebodyPage {
    @RestClient
    Registration registration;

    @RestClient
    Entering entering;

    private final Visitor visitor;
    private final Asking asking;

    SomebodyPage(Visitor visitor, Asking asking) {
        this.visitor = visitor;
        this.asking = asking;
    }

    @CheckedTemplate(basePath = "entering", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Somebody(Race race, Asked asked, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance ask(UUID id) {
        var race = registration.race(id);
        return new Somebody(race, asking.forAnother(race), TypedSomebody.blank(race));
    }

    @POST
    @RunOnVirtualThread
    public Response enter(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            var who = "Bearer " + visitor.accessToken().orElse("");
            var key = form.value(TypedSomebody.KEY);
            var entry = InLine.enter(() -> entering.enter(who, key, id, TypedSomebody.of(form)));
            return Answer.go("/me/entries/" + entry.id() + "?done=entered");
        } catch (Refused refused) {
            var race = registration.race(id);
            return Answer.again(new Somebody(race, asking.forAnother(race), form.refused(refused)));
        }
    }
}
