package org.backstretch.portal.ranking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.backstretch.athletics.Direction;
import org.backstretch.portal.leaderboards.BoardRow;
import org.backstretch.portal.leaderboards.Rankings;
import org.backstretch.portal.registration.Discipline;
import org.backstretch.portal.registration.Registration;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The best official mark of each sex and category, and whether it was ratified. */
@Path("/records")
public class RecordsPage {
    /** Several hold a record together if their marks are equal. */
    private static final int HOLDERS = 20;

    @RestClient
    Rankings rankings;

    @RestClient
    Registration registration;

    @CheckedTemplate(basePath = "ranking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RecordsView(Chosen chosen, List<Discipline> disciplines, Direction[] directions, List<Best> records)
            implements TemplateInstance {}

    /** @param of among whom it is the best */
    public record Best(View of, BoardRow row) {}

    @GET
    public TemplateInstance records(
            @RestQuery @DefaultValue("5KR") String discipline, @RestQuery @DefaultValue("backward") String direction) {
        var chosen = Chosen.of(discipline, direction);
        var records = rankings.named(chosen.group("records")).stream()
                .flatMap(line -> rankings.board(line.id(), 0, HOLDERS).rows().stream()
                        .map(row -> new Best(View.ofRecords(line), row)))
                .toList();
        return new RecordsView(chosen, registration.disciplines(), Direction.values(), records);
    }
}
