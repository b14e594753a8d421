package org.backstretch.portal.entry;

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
import org.backstretch.portal.registration.Person;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A runner enters a race. */
@Path("/races/{id}/entry")
@Authenticated
public class EnterPage {
    @RestClient
    Registration registration;

    @CheckedTemplate(basePath = "entry", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Enter(Race race, Person me, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance ask(UUID id) {
        var race = registration.race(id);
        var me = registration.me();
        var form = Form.empty()
                .with("direction", race.directions().getFirst())
                .with("sex", me.sex())
                .with("birthDate", me.birthDate())
                .with("clubName", me.clubName());
        return new Enter(race, me, form);
    }

    @POST
    public Response enter(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            var entry = registration.enter(id, TypedEntry.byRunner(form));
            return Answer.go(
                    entry.isPending() ? "/me/entries/" + entry.id() + "/consents?done=held" : "/me?done=entered");
        } catch (Refused refused) {
            return Answer.again(new Enter(registration.race(id), registration.me(), form.refused(refused)));
        }
    }
}
