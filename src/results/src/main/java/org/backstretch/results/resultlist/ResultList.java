package org.backstretch.results.resultlist;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.place.Placing;
import org.backstretch.kit.problem.NotHereYet;
import org.backstretch.results.database.Database;
import org.backstretch.results.projection.KnownRace;

/** The list of a race as it is now: each direction by itself, finishers by time, then DNF, DQ, DNS. Places are derived. */
@ApplicationScoped
public class ResultList {
    private final Database database;

    ResultList(Database database) {
        this.database = database;
    }

    /** Everybody with an outcome, in the race's order of directions, then by place. */
    public List<Line> of(KnownRace race) {
        var decided = database.query(Ranked.QUERY + " and r.outcome is not null", Ranked::of, race.id());
        return directions(race)
                .flatMap(direction -> placed(
                        race,
                        decided.stream()
                                .filter(each -> each.direction() == direction)
                                .toList()))
                .toList();
    }

    /** One entry's line, with its place if it has one: of everybody else only what the place is made of is read. */
    public Line line(KnownRace race, UUID entry) {
        var own = database.find(Ranked.QUERY + " and e.id = ?", Ranked::of, race.id(), entry)
                .orElseThrow(() -> new NotHereYet("entry", entry));
        var placing = Placing.of(database.query(Ranked.FINISHES, Ranked::finish, race.id(), entry));
        return placing.stream()
                .filter(placed -> placed.finish().id().equals(entry))
                .findFirst()
                .map(placed ->
                        own.placed(race, placed, placing.getFirst().finish().exact()))
                .orElseGet(() -> own.unplaced(race));
    }

    /** Every entry of the race as it is known now, without places, in no order. */
    public List<Line> everybody(KnownRace race) {
        return database.query(Ranked.QUERY, Ranked::of, race.id()).stream()
                .map(ranked -> ranked.unplaced(race))
                .toList();
    }

    private static Stream<Direction> directions(KnownRace race) {
        return Stream.concat(race.fact().directions().stream(), Arrays.stream(Direction.values()))
                .distinct();
    }

    private static Stream<Line> placed(KnownRace race, Collection<Ranked> ofDirection) {
        Map<UUID, Ranked> byEntry = ofDirection.stream().collect(toMap(Ranked::entry, Function.identity()));
        var placing = Placing.of(ofDirection.stream().map(Ranked::finish).toList());
        var winner = placing.isEmpty() ? 0 : placing.getFirst().finish().exact();
        return placing.stream()
                .map(placed -> Objects.requireNonNull(
                                byEntry.get(placed.finish().id()))
                        .placed(race, placed, winner));
    }
}
