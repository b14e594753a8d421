package org.backstretch.portal.bib;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.AllSeries;
import org.backstretch.portal.registration.Bibs;
import org.backstretch.portal.registration.Entry;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.registration.Series;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The bibs of a season: who wears which number in all races of a series. */
@Path("/organizer/series/{id}/bibs")
@Authenticated
public class SeasonBibsPage {
    private static final int ROWS = 200;
    private static final int FEW = 20;
    private static final int FORBIDDEN = 403;

    private final AllSeries all;
    private final Registration registration;
    private final Bibs bibs;

    SeasonBibsPage(@RestClient AllSeries all, @RestClient Registration registration, @RestClient Bibs bibs) {
        this.all = all;
        this.registration = registration;
        this.bibs = bibs;
    }

    /** @param found of the race, whom somebody looks for; with and without a person behind the entry */
    @CheckedTemplate(basePath = "bib", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SeasonBibs(Series series, Part<Bibs.Season> worn, List<Entry> found, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance open(
            UUID id,
            @RestQuery @DefaultValue("0") int page,
            @RestQuery @DefaultValue("") String race,
            @RestQuery @DefaultValue("") String search) {
        return page(id, page, Form.empty().with("race", race).with("search", search));
    }

    @POST
    @Path("/{person}")
    public Response give(UUID id, UUID person, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent).with("person", person);
        return act(
                id,
                form,
                () -> bibs.giveForSeason(
                        id, person, new Bibs.Pin(form.value("bib").strip())));
    }

    @POST
    @Path("/{person}/end")
    public Response takeBack(UUID id, UUID person) {
        return act(id, Form.empty(), () -> bibs.takeBackFromSeason(id, person));
    }

    private Response act(UUID id, Form form, Runnable action) {
        try {
            action.run();
            return Answer.go("/organizer/series/" + id + "/bibs?done=saved");
        } catch (Refused refused) {
            return Answer.again(page(id, 0, form.refused(refused)));
        }
    }

    private TemplateInstance page(UUID id, int page, Form form) {
        var series = all.series(id);
        return new SeasonBibs(series, bibs.season(id, page, ROWS), found(series, form), form);
    }

    private List<Entry> found(Series series, Form form) {
        var search = form.value("search").strip();
        try {
            return series.races().stream()
                    .map(Series.Leg::raceId)
                    .filter(race -> !search.isEmpty() && form.has("race", race))
                    .flatMap(race -> registration.entries(race, null, search, 0, FEW).items().stream())
                    .filter(entry -> !entry.isOver())
                    .toList();
        } catch (Refused refused) {
            if (!refused.is(FORBIDDEN)) {
                throw refused;
            }
            form.wrong("race", "That race is somebody else's: choose one of yours in which they run.");
            return List.of();
        }
    }
}
