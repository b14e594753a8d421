package org.backstretch.portal.announcer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.discipline.Disciplines;
import org.backstretch.portal.leaderboards.BoardLine;
import org.backstretch.portal.leaderboards.BoardRow;
import org.backstretch.portal.leaderboards.Leaderboards;
import org.backstretch.portal.leaderboards.Rankings;
import org.backstretch.portal.raceday.NotAnOfficial;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.Cockpits;
import org.backstretch.portal.results.Crossing;
import org.backstretch.portal.results.RaceState;
import org.backstretch.portal.results.Results;
import org.backstretch.portal.results.StillOut;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** For whoever has the microphone: who comes next, who is just in, and what to say about them. */
@Path("/races/{race}/announcer")
@Authenticated
public class AnnouncerPage {
    private static final int ROWS = 500;
    private static final int MOST_PAGES = 10;
    private static final int LATEST = 40;
    private static final int JUST_IN = 6;
    private static final int NEXT = 8;

    @RestClient
    Registration registration;

    @RestClient
    Results results;

    @RestClient
    Cockpits cockpits;

    @RestClient
    Leaderboards leaderboards;

    @RestClient
    Rankings rankings;

    private final Clock clock;

    AnnouncerPage(Clock clock) {
        this.clock = clock;
    }

    /** @param boards whose streams say that something has happened */
    @CheckedTemplate(basePath = "announcer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Announcer(Race race, RaceState state, Called called, String boards, Instant now)
            implements TemplateInstance {}

    @GET
    public TemplateInstance open(UUID race) {
        var found = registration.race(race);
        var state = results.race(race);
        if (!state.youMayOfficiate()) {
            throw new NotAnOfficial(found.name());
        }
        var lines = leaderboards.boards(race).stream()
                .filter(BoardLine::isOverall)
                .filter(line -> !line.isOfTeams())
                .toList();
        var facts = lines.stream().map(line -> facts(found, line)).toList();
        var boards = String.join(" ", lines.stream().map(BoardLine::id).toList());
        return new Announcer(found, state, called(race, facts), boards, clock.instant());
    }

    private Facts facts(Race race, BoardLine line) {
        var direction = Direction.valueOf(line.direction().toUpperCase(Locale.ROOT));
        return new Facts(Field.of(direction, rows(line.id())), records(race, direction));
    }

    private List<BoardRow> rows(String board) {
        var rows = new ArrayList<BoardRow>();
        for (int page = 0; page < MOST_PAGES; page++) {
            var part = leaderboards.board(board, null, page, ROWS);
            rows.addAll(part.rows());
            if (rows.size() >= part.total() || part.isEmpty()) {
                break;
            }
        }
        return rows;
    }

    private Records records(Race race, Direction direction) {
        var isTimed = Disciplines.get(race.discipline())
                .filter(discipline -> !discipline.measuresDistance())
                .isPresent();
        return new Records(
                isTimed
                        ? rankings.records(race.discipline(), direction, 0, ROWS)
                                .items()
                        : List.of());
    }

    private Called called(UUID race, List<Facts> facts) {
        var out = cockpits.stillOut(race, 0, ROWS).items();
        return new Called(justIn(race, facts), next(out, facts), (int)
                out.stream().filter(StillOut::overdue).count());
    }

    /** From the line, for the boards do not say who came last. */
    private List<Called.JustIn> justIn(UUID race, List<Facts> facts) {
        var seen = new HashSet<UUID>();
        return results.crossings(race, "USED", 0, LATEST).items().stream()
                .filter(Crossing::isAtFinish)
                .sorted(Comparator.comparing(Crossing::at).reversed())
                .filter(crossing -> crossing.entryId() != null && seen.add(crossing.entryId()))
                .flatMap(crossing -> facts.stream().flatMap(each -> justIn(crossing, each).stream()))
                .limit(JUST_IN)
                .toList();
    }

    private static Optional<Called.JustIn> justIn(Crossing crossing, Facts facts) {
        return facts.field()
                .row(Objects.requireNonNull(crossing.entryId()))
                .filter(BoardRow::isFinisher)
                .map(row -> new Called.JustIn(facts.field().direction(), row, crossing.at(), facts.of(row)));
    }

    private static List<Called.Next> next(List<StillOut> out, List<Facts> facts) {
        return out.stream()
                .filter(each -> !each.overdue() && each.expectedAt() != null)
                .sorted(Comparator.comparing(each -> Objects.requireNonNull(each.expectedAt())))
                .limit(NEXT)
                .map(each -> next(each, facts))
                .toList();
    }

    private static Called.Next next(StillOut who, List<Facts> facts) {
        return facts.stream()
                .flatMap(each -> each.field().row(who.entryId()).stream()
                        .map(row -> new Called.Next(who, Optional.of(row), each.hopes(row))))
                .findFirst()
                .orElseGet(() -> new Called.Next(who, Optional.empty(), List.of()));
    }
}
