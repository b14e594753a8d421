package org.backstretch.portal.result;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.Comparison;
import org.backstretch.portal.results.Infringement;
import org.backstretch.portal.results.Judges;
import org.backstretch.portal.results.LegLine;
import org.backstretch.portal.results.Protest;
import org.backstretch.portal.results.Protests;
import org.backstretch.portal.results.RaceState;
import org.backstretch.portal.results.ResultRow;
import org.backstretch.portal.results.Results;
import org.backstretch.portal.round.LaneLists;
import org.backstretch.portal.round.Positions;
import org.backstretch.portal.service.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The result list of a race: the latest printed version, an older one, or as it stands now. */
@Path("/races/{id}/results")
public class ResultsPage {
    private static final int ROWS = 500;

    @RestClient
    Registration registration;

    @RestClient
    Results results;

    @RestClient
    Protests protests;

    @RestClient
    Judges judges;

    @Inject
    LaneLists lanes;

    /** @param certified whether finishers have certificates: those of the latest list, once it is official */
    @CheckedTemplate(basePath = "result", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ResultList(
            Race race,
            RaceState state,
            Versions versions,
            Part<ResultRow> rows,
            Positions positions,
            List<Direction> directions,
            Optional<Protest.Shown> protests,
            List<Infringement> reports,
            boolean certified)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "result", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Compared(Race race, Comparison comparison) implements TemplateInstance {}

    /** @param version 0 for the latest */
    @GET
    public TemplateInstance list(
            UUID id, @RestQuery @DefaultValue("0") int version, @RestQuery @DefaultValue("0") int page) {
        var race = registration.race(id);
        var state = results.race(id);
        if (!state.isShown()) {
            return new ResultList(
                    race,
                    state,
                    Versions.of(List.of(), version),
                    new Part<>(List.of(), page, ROWS, 0),
                    Positions.NONE,
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    false);
        }
        var versions = Versions.of(results.versions(id), version);
        var rows = rows(id, versions, page);
        return new ResultList(
                race,
                state,
                versions,
                rows,
                lanes.of(id),
                run(race, rows.items()),
                protests(id, versions),
                state.isStarted() ? reports(id) : List.of(),
                !state.rehearsal() && versions.isLatest() && versions.isOfficial());
    }

    /** Those that count, also for officials, who are told of others too. */
    private List<Infringement> reports(UUID race) {
        return judges.reports(race, 0, ROWS).items().stream()
                .filter(Infringement::counts)
                .toList();
    }

    private Optional<Protest.Shown> protests(UUID race, Versions versions) {
        return versions.shown().map(any -> protests.protests(race, 0, ROWS)).filter(Protest.Shown::isAnything);
    }

    @CheckedTemplate(basePath = "result", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LegList(Race race, int leg, Part<LegLine> lines) implements TemplateInstance {}

    /** One leg of a relay, ranked by itself as it stands now. */
    @GET
    @Path("/legs/{leg}")
    public TemplateInstance leg(UUID id, int leg, @RestQuery @DefaultValue("0") int page) {
        return new LegList(registration.race(id), leg, results.leg(id, leg, page, ROWS));
    }

    /** Two versions side by side. */
    @GET
    @Path("/comparison")
    public TemplateInstance compare(UUID id, @RestQuery int from, @RestQuery int to) {
        return new Compared(registration.race(id), protests.compare(id, from, to));
    }

    /** The directions in which somebody ran, in the race's order. */
    private static List<Direction> run(Race race, List<ResultRow> rows) {
        return race.directions().stream()
                .filter(direction -> rows.stream().anyMatch(row -> row.isIn(direction)))
                .toList();
    }

    private Part<ResultRow> rows(UUID race, Versions versions, int page) {
        return versions.shown()
                .map(shown -> results.version(race, shown.version(), page, ROWS))
                .orElseGet(() -> results.results(race, null, null, null, null, page, ROWS));
    }
}
