package org.backstretch.portal.ranking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.mark.BestKnownMark;
import org.backstretch.portal.leaderboards.BoardRow;
import org.backstretch.portal.leaderboards.HeldRecord;
import org.backstretch.portal.leaderboards.Rankings;
import org.backstretch.portal.registration.Discipline;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The best official mark of each sex and category, and whether it was ratified. */
@Path("/records")
public class RecordsPage {
    private static final int ROWS = 200;

    @RestClient
    Rankings rankings;

    @RestClient
    Registration registration;

    @CheckedTemplate(basePath = "ranking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RecordsView(
            Chosen chosen,
            List<Discipline> disciplines,
            Direction[] directions,
            Part<HeldRecord> part,
            List<Best> records,
            List<BestKnown> bestKnown)
            implements TemplateInstance {}

    /** @param of among whom it is the best */
    public record Best(String discipline, View of, BoardRow row) {}

    /** @param discipline as it is called */
    public record BestKnown(String discipline, BestKnownMark mark) {}

    /** @param discipline empty for all */
    @GET
    public TemplateInstance records(
            @RestQuery @DefaultValue("") String discipline,
            @RestQuery @DefaultValue("backward") String direction,
            @RestQuery @DefaultValue("0") int page) {
        var chosen = Chosen.of(discipline, direction);
        var part = rankings.records(discipline.isEmpty() ? null : discipline, chosen.direction(), page, ROWS);
        var disciplines = registration.disciplines();
        var records = part.items().stream()
                .flatMap(held -> held.rows().stream()
                        .map(row -> new Best(name(held.discipline(), disciplines), View.ofRecord(held), row)))
                .toList();
        return new RecordsView(chosen, disciplines, Direction.values(), part, records, bestKnown(chosen, disciplines));
    }

    /** Only backward marks are known. */
    private static List<BestKnown> bestKnown(Chosen chosen, List<Discipline> disciplines) {
        return chosen.direction() != Direction.BACKWARD
                ? List.of()
                : BestKnownMark.all().stream()
                        .filter(mark -> chosen.isOfAll() || mark.discipline().equals(chosen.discipline()))
                        .map(mark -> new BestKnown(name(mark.discipline(), disciplines), mark))
                        .toList();
    }

    private static String name(String code, List<Discipline> disciplines) {
        return disciplines.stream()
                .filter(discipline -> discipline.code().equals(code))
                .map(Discipline::name)
                .findFirst()
                .orElse(code);
    }
}
