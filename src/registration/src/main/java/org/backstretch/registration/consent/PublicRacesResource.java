package org.backstretch.registration.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.consent.PublicPageResource.RaceView;
import org.backstretch.registration.person.Person;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/people/{person}/races")
@Tag(name = "People")
@PermitAll
public class PublicRacesResource {

    @GET
    @PublicAnswer
    @Transactional
    @Operation(
            summary = "The races that a person lets everybody see, the newest first; at most 200",
            description = "Those of the public page, without a name.")
    public List<RaceView> get(UUID person) {
        return Person.<Person>findByIdOptional(person)
                .map(Person::survivor)
                .map(PublicPage::of)
                .orElseThrow(() -> new NotHere("person", person))
                .races()
                .stream()
                .map(RaceView::of)
                .toList();
    }
}
