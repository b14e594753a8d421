package org.backstretch.portal.match;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Two clubs are two after all. */
@Path("/organizer/club-merges/{merge}/parting")
@Authenticated
public class ClubPartingPage {
    @RestClient
    Matches matches;

    @POST
    public Response part(UUID merge) {
        try {
            matches.partClubs(merge);
            return Answer.go("/organizer/clubs?done=parted");
        } catch (Refused refused) {
            // Undone before, in another window: the list no longer shows it.
            if (refused.is(409)) {
                return Answer.go("/organizer/clubs");
            }
            throw refused;
        }
    }
}
