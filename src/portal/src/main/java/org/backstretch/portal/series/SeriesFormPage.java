package org.backstretch.portal.series;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.AllSeries;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.registration.Series;
import org.backstretch.portal.registration.SeriesDetails;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What an organizer says about a series; it begins as a draft and can be changed at any time. */
@Path("/organizer/series")
@RolesAllowed({"organizer", "admin"})
public class SeriesFormPage {
    private static final int ROWS = 200;

    @RestClient
    AllSeries all;

    @RestClient
    Registration registration;

    @CheckedTemplate(basePath = "series", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SeriesForm(String title, String back, Form form, List<Event> events, List<Series.Leg> others)
            implements TemplateInstance {}

    @GET
    @Path("/new")
    public TemplateInstance blank() {
        return page("New series", "/series", TypedSeries.blank(), List.of());
    }

    @POST
    @Path("/new")
    public Response create(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return save(form, List.of(), all::create, again -> page("New series", "/series", again, List.of()));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance change(UUID id) {
        var series = all.series(id);
        return page(series, TypedSeries.filled(series));
    }

    @POST
    @Path("/{id}")
    public Response change(UUID id, MultivaluedMap<String, String> sent) {
        var series = all.series(id);
        return save(Form.of(sent), series.races(), details -> all.change(id, details), again -> page(series, again));
    }

    private static Response save(
            Form form,
            List<Series.Leg> before,
            Function<SeriesDetails, Series> saving,
            Function<Form, TemplateInstance> page) {
        var details = TypedSeries.details(form, before);
        if (form.isWrong()) {
            return Answer.again(page.apply(form));
        }
        try {
            return Answer.go("/series/" + saving.apply(details).id() + "?done=saved");
        } catch (Refused refused) {
            return Answer.again(page.apply(form.refused(refused)));
        }
    }

    private TemplateInstance page(Series series, Form form) {
        return page("Change the series", "/series/" + series.id(), form, series.races());
    }

    /** Races of one's own events can be ticked; so can those that are in the series already. */
    private TemplateInstance page(String title, String back, Form form, List<Series.Leg> legs) {
        var mine = registration.myEvents(true, ROWS).items().stream()
                .filter(event -> !event.programme().isEmpty())
                .toList();
        var others = legs.stream()
                .filter(leg -> mine.stream()
                        .flatMap(event -> event.programme().stream())
                        .noneMatch(race -> race.id().equals(leg.raceId())))
                .toList();
        return new SeriesForm(title, back, form, mine, others);
    }
}
