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
import org.backstretch.portal.registration.EntryDetails;
import org.backstretch.portal.registration.Person;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.backstretch.portal.signin.Visitor;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Somebody wants to enter a race: signed in for herself, otherwise the ways are shown. */
@Path("/races/{id}/enter")
public class EnterPage {
    @RestClient
    Registration registration;

    private final Visitor visitor;
    private final Asking asking;

    EnterPage(Visitor visitor, Asking asking) {
        this.visitor = visitor;
        this.asking = asking;
    }

    @CheckedTemplate(basePath = "entering", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Enter(Race race, Person me, Asked asked, Form form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "entering", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Ways(Race race, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance ask(UUID id) {
        var race = registration.race(id);
        if (!visitor.isSignedIn()) {
            return new Ways(race, Form.empty());
        }
        var me = registration.me();
        return new Enter(race, me, asking.oneself(race), mine(race, me));
    }

    private static Form mine(Race race, Person me) {
        return Form.empty()
                .with("direction", race.directions().getFirst())
                .with("sex", me.sex())
                .with("birthDate", me.birthDate())
                .with("clubName", me.clubName());
    }

    @POST
    @RunOnVirtualThread
    @Authenticated
    public Response enter(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            var entry = InLine.enter(() -> registration.enter(id, mine(form)));
            return Answer.go("/me/entries/" + entry.id() + "?done=entered");
        } catch (Refused refused) {
            var race = registration.race(id);
            return Answer.again(new Enter(race, registration.me(), asking.oneself(race), form.refused(refused)));
        }
    }

    private static EntryDetails mine(Form form) {
        return new EntryDetails(
                true,
                null,
                null,
                null,
                form.text("sex"),
                form.text("birthDate"),
                form.text("clubName"),
                null,
                form.text("direction"),
                form.text("waveId"),
                null,
                null,
                TypedBrought.of(form));
    }
}
