package org.backstretch.portal.series;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.backstretch.portal.registration.AllSeries;
import org.backstretch.portal.registration.Series;
import org.backstretch.portal.service.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** All series that are open. */
@Path("/series")
public class SeriesListPage {
    private static final int ROWS = 30;

    @RestClient
    AllSeries all;

    @CheckedTemplate(basePath = "series", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SeriesList(Part<Series> part) implements TemplateInstance {}

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("0") int page) {
        return new SeriesList(all.series(page, ROWS));
    }
}
