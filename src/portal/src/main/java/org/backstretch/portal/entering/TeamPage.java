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
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Entering;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.backstretch.portal.signin.Visitor;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A captain enters a relay team. */
@Path("/races/{id}/enter/team")
@Authenticated
public class TeamPage {
    @RestClient
    Registration registration;

    @RestClient
    Entering entering;

    private final Visitor visitor;
    private final Asking asking;

    TeamPage(Visitor visitor, Asking asking) {
        this.visitor = visitor;
        this.asking = asking;
    }

    @CheckedTemplate(basePath = "entering", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Team(Race race, List<Place> places, Asked asked, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance ask(UUID id) {
        var race = registration.race(id);
        return new Team(
                race,
                Place.of(race),
                asking.team(race),
                TypedSomebody.blank(race).with("sex", "X"));
    }

    @POST
    @RunOnVirtualThread
    public Response enter(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var race = registration.race(id);
        try {
            var who = "Bearer " + visitor.accessToken().orElse("");
            var key = form.value(TypedSomebody.KEY);
            var entry = InLine.enter(() -> entering.enter(who, key, id, TypedSomebody.team(form, race)));
            return Answer.go("/me/entries/" + entry.id() + "?done=team");
        } catch (Refused refused) {
            return Answer.again(new Team(race, Place.of(race), asking.team(race), form.refused(refused)));
        }
    }
}
