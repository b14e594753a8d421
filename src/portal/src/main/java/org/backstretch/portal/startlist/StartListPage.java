package org.backstretch.portal.startlist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.registration.Starter;
import org.backstretch.portal.round.LaneLists;
import org.backstretch.portal.round.Positions;
import org.backstretch.portal.service.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who is entered in a race. */
@Path("/races/{id}/start-list")
public class StartListPage {
    private static final int ROWS = 200;

    @RestClient
    Registration registration;

    @Inject
    LaneLists lanes;

    @CheckedTemplate(basePath = "startlist", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StartList(
            Race race, Part<Starter> starters, Positions positions, String direction, String wave, String search)
            implements TemplateInstance {}

    @GET
    public TemplateInstance startList(
            UUID id,
            @RestQuery @DefaultValue("") String direction,
            @RestQuery @DefaultValue("") String wave,
            @RestQuery @DefaultValue("") String search,
            @RestQuery @DefaultValue("0") int page) {
        var race = registration.race(id);
        var asked = direction.isEmpty() ? null : direction;
        return new StartList(
                race,
                registration.startList(id, asked, chosen(race, wave), search, page, ROWS),
                lanes.of(id),
                direction,
                wave,
                search);
    }

    /** Null for all, and for one that is none of this race. */
    private static @Nullable UUID chosen(Race race, String wave) {
        return race.waves().stream()
                .map(Race.Wave::id)
                .filter(id -> id.toString().equals(wave))
                .findFirst()
                .orElse(null);
    }
}
