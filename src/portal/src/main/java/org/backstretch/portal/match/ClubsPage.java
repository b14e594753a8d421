package org.backstretch.portal.match;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.backstretch.portal.service.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** All clubs, and those that were merged; for admins. */
@Path("/organizer/clubs")
@Authenticated
public class ClubsPage {
    private static final int ROWS = 100;

    @RestClient
    Matches matches;

    @CheckedTemplate(basePath = "match", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Clubs(Part<Matches.Club> clubs, List<Merge> merges, String search) implements TemplateInstance {}

    /** Asks first for what only admins are told: nobody else sees the page. */
    @GET
    public TemplateInstance clubs(
            @QueryParam("search") @DefaultValue("") String search, @QueryParam("page") @DefaultValue("0") int page) {
        var merges = matches.clubMerges().stream().filter(Merge::holds).toList();
        return new Clubs(matches.clubs(search, page, ROWS), merges, search);
    }
}
