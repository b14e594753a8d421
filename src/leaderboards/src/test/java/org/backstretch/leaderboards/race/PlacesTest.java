package org.backstretch.leaderboards.race;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.place.Finish;
import org.backstretch.athletics.place.Placed;
import org.backstretch.athletics.place.Placing;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.ResultFact;
import org.backstretch.leaderboards.Meet;
import org.backstretch.leaderboards.board.Standing;
import org.backstretch.leaderboards.live.Boards;
import org.backstretch.leaderboards.log.Fold;

/** Boards kept up result by result against the rules applied to the whole race each time. */
class PlacesTest {
    private final Meet meet = new Meet();
    private final Map<UUID, EntryFact> entries = new TreeMap<>();
    private final Map<UUID, ResultFact> results = new TreeMap<>();
    private final List<Fact> told = new ArrayList<>();
    private final Fold fold = new Fold(0);

    @Property(tries = 100)
    void each_board_is_the_placing_of_its_runners_and_equals_a_board_made_anew(@ForAll long seed) {
        var random = new Random(seed);
        tell(meet.event(EventFact.Status.OPEN));
        tell(meet.race());
        for (int step = 0; step < 120; step++) {
            tell(next(random));
            if (random.nextInt(6) == 0) {
                check();
            }
        }
        check();
    }

    private void tell(Fact fact) {
        told.add(fact);
        fold.apply(fact);
    }

    private Fact next(Random random) {
        var id = new UUID(0, random.nextInt(25));
        if (!entries.containsKey(id) || random.nextInt(5) == 0) {
            var entry = meet.entry(
                    id,
                    "" + random.nextInt(50),
                    Direction.values()[random.nextInt(2)],
                    Sex.values()[random.nextInt(2)],
                    random.nextBoolean() ? "45+" : "OPEN",
                    null,
                    random.nextInt(6) == 0 ? EntryFact.Status.WITHDRAWN : EntryFact.Status.CONFIRMED);
            entries.put(id, entry);
            return entry;
        }
        var result = result(id, random);
        results.put(id, result);
        return result;
    }

    /** Few times and few dead heats, so that many meet in one. */
    private ResultFact result(UUID id, Random random) {
        var millis = 1_000_000L + random.nextInt(4);
        return switch (random.nextInt(8)) {
            case 0 -> meet.outcome(id, OutcomeKind.DISQUALIFIED, 0);
            case 1 -> meet.outcome(id, OutcomeKind.DID_NOT_FINISH, 0);
            case 2 -> meet.outcome(id, null, 0);
            case 3, 4 -> meet.finish(id, millis, 0);
            default -> meet.deadHeat(id, millis, 0, new UUID(9, random.nextInt(2)), random.nextInt(1_000));
        };
    }

    private void check() {
        var now = fold.boards(new TreeMap<>());
        for (var direction : Direction.values()) {
            var view = direction.name().toLowerCase(Locale.ROOT);
            checkPlaces(now, direction, view, entry -> true);
            checkPlaces(now, direction, view + ".sex-F", entry -> entry.sex() == Sex.F);
            checkPlaces(now, direction, view + ".category-OPEN", entry -> "OPEN".equals(entry.category()));
        }
        assertEquals(versions(anew()), versions(now));
    }

    private void checkPlaces(Boards boards, Direction direction, String view, Predicate<EntryFact> among) {
        var board = boards.board(meet.race + "." + view);
        var places = board.stream()
                .flatMap(each -> each.standings().stream())
                .filter(row -> row.outcome() != null)
                .map(PlacesTest::line)
                .toList();

        var expected = Placing.of(finishes(direction, among)).stream()
                .map(PlacesTest::line)
                .toList();

        assertEquals(expected, places, view);
    }

    private static String line(Standing row) {
        return Optional.ofNullable(row.placeLabel()).orElse(row.status()) + " " + row.competitorId();
    }

    private static String line(Placed placed) {
        return placed.text() + " " + placed.finish().id();
    }

    /** Those who share a dead heat stand where the first of their direction crossed, in every view. */
    private List<Finish> finishes(Direction direction, Predicate<EntryFact> among) {
        var facing = entries.values().stream()
                .filter(entry -> entry.direction() == direction)
                .flatMap(entry -> Stream.ofNullable(results.get(entry.id())))
                .filter(result -> result.outcome() != null)
                .map(PlacesTest::finish)
                .toList();
        return facing.stream()
                .filter(finish -> among.test(requireNonNull(entries.get(finish.id()))))
                .map(finish -> finish.at(first(finish, facing)))
                .toList();
    }

    private static Finish first(Finish finish, List<Finish> facing) {
        return facing.stream()
                .filter(other -> finish.deadHeat().isPresent()
                        && other.deadHeat().equals(finish.deadHeat())
                        && other.exact() == finish.exact())
                .min(Placing.AT_THE_LINE)
                .orElse(finish);
    }

    private static Finish finish(ResultFact result) {
        return result.outcome() == OutcomeKind.FINISHED
                ? Finish.finished(
                        result.id(),
                        requireNonNull(result.millis()),
                        requireNonNull(result.crossedAt()),
                        result.crossedSequence(),
                        Optional.ofNullable(result.deadHeat()))
                : Finish.without(result.id(), requireNonNull(result.outcome()));
    }

    private Boards anew() {
        var fresh = new Fold(0);
        told.forEach(fresh::apply);
        return fresh.boards(new TreeMap<>());
    }

    private static Map<String, String> versions(Boards boards) {
        return boards.groups()
                .flatMap(group -> group.all().stream())
                .collect(toMap(board -> board.id(), board -> board.version()));
    }
}
