package org.backstretch.portal.place;

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
import org.backstretch.portal.registration.Places;
import org.backstretch.portal.registration.PlacesOfRace;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** How many places a race has, and when and how it takes entries: changed at once, for its organizer. */
@Path("/organizer/races/{id}/entry-terms")
@Authenticated
public class EntryTermsPage {
    @RestClient
    Registration registration;

    @RestClient
    Places places;

    @CheckedTemplate(basePath = "place", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EntryTermsForm(Race race, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance terms(UUID id) {
        var race = registration.race(id);
        return new EntryTermsForm(race, filled(race));
    }

    private Form filled(Race race) {
        return TypedTerms.filled(places.terms(race.id()), race.clock()).with("capacity", race.capacity());
    }

    @POST
    public Response agree(UUID id, MultivaluedMap<String, String> sent) {
        var race = registration.race(id);
        var typed = new TypedTerms(Form.of(sent), race.clock());
        var terms = typed.terms();
        if (typed.form().isWrong()) {
            return Answer.again(new EntryTermsForm(race, typed.form()));
        }
        try {
            registration.change(id, PlacesOfRace.of(race, typed.form().text("capacity"), terms));
            return Answer.go("/organizer/races/" + id + "/entry-terms?done=saved");
        } catch (Refused refused) {
            return Answer.again(new EntryTermsForm(race, typed.form().refused(refused)));
        }
    }
}
