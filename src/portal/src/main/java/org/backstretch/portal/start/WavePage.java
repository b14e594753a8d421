package org.backstretch.portal.start;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.page.LocalTime;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.registration.Waves;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One more wave of a race; runners move into it at their entries. */
@Path("/race-day/{race}/waves")
@Authenticated
public class WavePage {
    @RestClient
    Registration registration;

    private final StartsPage starts;

    WavePage(StartsPage starts) {
        this.starts = starts;
    }

    @POST
    public Response add(UUID race, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var known = registration.race(race);
        var start = LocalTime.read(form.value("plannedStart"), known.clock());
        if (start.isEmpty()) {
            form.wrong("plannedStart", "Say when it should start, such as 2027-06-01 10:05.");
            return Answer.again(starts.page(race, form));
        }
        try {
            registration.change(race, Waves.of(known).and(form.text("waveName"), start.get()));
            return Answer.go("/race-day/" + race + "/starts?done=saved");
        } catch (Refused refused) {
            return Answer.again(starts.page(race, form.refused(refused)));
        }
    }
}
