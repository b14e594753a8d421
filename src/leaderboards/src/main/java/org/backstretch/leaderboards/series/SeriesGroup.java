package org.backstretch.leaderboards.series;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.place.Placing;
import org.backstretch.athletics.series.Contribution;
import org.backstretch.athletics.series.SeriesRules;
import org.backstretch.contracts.SeriesFact;
import org.backstretch.leaderboards.board.Group;
import org.backstretch.leaderboards.board.Part;
import org.backstretch.leaderboards.fact.RaceBook;
import org.backstretch.leaderboards.fact.RaceFacts;

/** The standings of one series, each direction by itself. What changes in a race changes the rows of who ran it. */
final class SeriesGroup {
    private final RaceBook book;
    private final SeriesFact series;
    private final SeriesRules rules;
    private final LegResults legResults;
    private final SeriesHeadings headings;
    private final Map<UUID, Map<Direction, Map<UUID, LegResult>>> legs = new HashMap<>();
    private final Map<Direction, Group<SeriesRow>> groups = new EnumMap<>(Direction.class);

    SeriesGroup(RaceBook book, SeriesFact series) {
        this.book = book;
        this.series = series;
        this.rules = Rules.of(series);
        this.legResults = new LegResults(book, series.perSex(), rules.scoring());
        this.headings = new SeriesHeadings(series);
    }

    /**
     * Counts these of its races anew.
     *
     * @return whether anything is different: a race that is still run changes nothing
     */
    boolean count(Collection<UUID> races) {
        var changed = new EnumMap<Direction, Set<UUID>>(Direction.class);
        series.legs().stream().filter(leg -> races.contains(leg.raceId())).forEach(leg -> {
            var now = legResults.of(leg);
            var before = legs.getOrDefault(leg.raceId(), Map.of());
            legs.put(leg.raceId(), now);
            for (var direction : Direction.values()) {
                differing(before.getOrDefault(direction, Map.of()), now.getOrDefault(direction, Map.of()))
                        .forEach(runner -> changed.computeIfAbsent(direction, any -> new HashSet<>())
                                .add(runner));
            }
        });
        changed.forEach((direction, runners) -> runners.forEach(runner -> take(direction, runner)));
        return !changed.isEmpty();
    }

    private static Collection<UUID> differing(Map<UUID, LegResult> before, Map<UUID, LegResult> now) {
        var differing = new HashSet<>(before.keySet());
        differing.addAll(now.keySet());
        differing.removeIf(runner -> Objects.equals(before.get(runner), now.get(runner)));
        return differing;
    }

    private void take(Direction direction, UUID runner) {
        var results = results(direction, runner);
        var group = group(direction);
        if (results.isEmpty()) {
            group.remove(runner);
        } else {
            var score =
                    rules.score(results.stream().map(LegResult::contribution).toList());
            var row = new SeriesRow(
                    runner, rules, score, results.getLast(), series.legs().size());
            group.put(row, SeriesHeadings.views(row.latest().entry()));
        }
    }

    /** In the order of their days. */
    private List<LegResult> results(Direction direction, UUID runner) {
        var results = new ArrayList<LegResult>();
        for (var leg : legs.values()) {
            var result = leg.getOrDefault(direction, Map.of()).get(runner);
            if (result != null) {
                results.add(result);
            }
        }
        results.sort(comparing(
                LegResult::contribution,
                comparing(Contribution::day).thenComparing(Contribution::raceId, Placing.BY_ID)));
        return results;
    }

    private Group<SeriesRow> group(Direction direction) {
        return groups.computeIfAbsent(
                direction, any -> new Group<>(series.id().toString(), part(direction), SeriesRow.order(rules)));
    }

    private static String part(Direction direction) {
        return Integer.toString(direction.ordinal());
    }

    void publish(Consumer<Part> changed) {
        var races = series.legs().stream()
                .flatMap(leg -> book.race(leg.raceId()).stream())
                .toList();
        var facing = directions(races);
        for (var direction : Direction.values()) {
            if (facing.contains(direction)) {
                var group = group(direction);
                var shown = headings.of(direction, races).stream()
                        .filter(heading -> SeriesHeadings.isOfEverybody(heading) || group.size(heading.view()) > 0)
                        .toList();
                group.declare(shown, List.of(series.organizer()));
                changed.accept(group.publish());
            } else {
                groups.remove(direction);
                changed.accept(Part.none(series.id().toString(), part(direction)));
            }
        }
    }

    /** Those of its races, and in which anybody counts; a series without races is one of running backward. */
    private Set<Direction> directions(Collection<RaceFacts> races) {
        var facing = new HashSet<Direction>();
        races.forEach(race -> facing.addAll(race.race().directions()));
        groups.forEach((direction, group) ->
                Optional.of(group).filter(each -> each.size() > 0).ifPresent(any -> facing.add(direction)));
        return facing.isEmpty() ? Set.of(Direction.BACKWARD) : facing;
    }

    static void end(UUID series, Consumer<Part> changed) {
        Arrays.stream(Direction.values())
                .forEach(direction -> changed.accept(Part.none(series.toString(), part(direction))));
    }
}
