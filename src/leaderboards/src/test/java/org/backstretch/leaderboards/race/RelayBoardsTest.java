package org.backstretch.leaderboards.race;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.place.DeadHeat;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.ResultFact;
import org.backstretch.kit.Ids;
import org.backstretch.leaderboards.Meet;
import org.backstretch.leaderboards.log.Fold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Boards of relays, laps and fixed times. */
class RelayBoardsTest {
    private static final RaceFact.Leg LEG = new RaceFact.Leg(false, null);

    private final Meet meet = new Meet();
    private final UUID one = Ids.next();
    private final UUID two = Ids.next();
    private final UUID three = Ids.next();

    private List<Fact> facts(RaceFact race, ResultFact... results) {
        var facts = new ArrayList<Fact>(List.of(
                meet.event(EventFact.Status.OPEN),
                race,
                meet.entry(one, "1", Direction.BACKWARD, Sex.F),
                meet.entry(two, "2", Direction.BACKWARD, Sex.F),
                meet.entry(three, "3", Direction.BACKWARD, Sex.M)));
        facts.addAll(List.of(results));
        return facts;
    }

    private List<String> places(List<Fact> facts, String view) {
        var fold = new Fold(0);
        facts.forEach(fold::apply);
        return fold.boards(new TreeMap<>()).board(meet.race + "." + view).orElseThrow().standings().stream()
                .map(row -> (row.placeLabel() == null ? "-" : row.placeLabel()) + " " + row.bib()
                        + (row.mark() == null ? "" : " " + row.mark()))
                .toList();
    }

    private RaceFact race(String discipline, @Nullable Integer laps, @Nullable Long lap, List<RaceFact.Leg> legs) {
        var plain = meet.race();
        return new RaceFact(
                plain.id(),
                plain.revision(),
                plain.eventId(),
                plain.name(),
                discipline,
                null,
                plain.directions(),
                plain.timing(),
                plain.ruleSet(),
                null,
                plain.waves(),
                plain.categories(),
                false,
                null,
                null,
                List.of(),
                laps,
                lap,
                legs);
    }

    private ResultFact result(
            UUID entry,
            @Nullable OutcomeKind outcome,
            @Nullable Long millis,
            @Nullable Long distance,
            List<Long> laps,
            List<ResultFact.Leg> legs) {
        var finished = outcome == OutcomeKind.FINISHED;
        var plain = meet.finish(entry, 1, 0);
        return new ResultFact(
                entry,
                plain.revision(),
                plain.raceId(),
                0,
                outcome,
                millis,
                TimingMethod.HAND,
                finished ? plain.crossedAt() : null,
                0,
                finished
                        ? DeadHeat.ofEqual(meet.race, millis == null ? -Objects.requireNonNull(distance) : millis)
                        : null,
                finished ? "mark " + (millis == null ? distance : millis) : null,
                null,
                null,
                null,
                List.of(),
                distance,
                laps,
                legs,
                null);
    }

    private static ResultFact.Leg leg(int minutes) {
        return new ResultFact.Leg(Duration.ofMinutes(minutes).toMillis(), null);
    }

    private static final ResultFact.Leg NOT_RUN = new ResultFact.Leg(null, null);

    @Test
    void a_relay_has_a_board_of_totals_and_one_of_each_leg() {
        var facts = facts(
                race("OTHER", null, null, List.of(LEG, LEG)),
                result(one, OutcomeKind.FINISHED, 50L, null, List.of(), List.of(leg(20), leg(30))),
                result(two, OutcomeKind.FINISHED, 50L, null, List.of(), List.of(leg(25), leg(25))),
                result(three, OutcomeKind.DID_NOT_FINISH, null, null, List.of(), List.of(leg(19), NOT_RUN)));

        assertEquals(List.of("1= 1 mark 50", "1= 2 mark 50", "- 3"), places(facts, "backward"));
        assertEquals(List.of("1 3 19:00", "2 1 20:00", "3 2 25:00"), places(facts, "backward.split-leg-1"));
        assertEquals(List.of("1 2 25:00", "2 1 30:00"), places(facts, "backward.split-leg-2"));
    }

    @Test
    void the_farther_is_first_in_a_fixed_time() {
        var facts = facts(
                race("1H", null, 400_000L, List.of()),
                result(one, OutcomeKind.FINISHED, null, 8_000_000L, List.of(), List.of()),
                result(two, OutcomeKind.FINISHED, null, 9_000_000L, List.of(), List.of()),
                result(three, OutcomeKind.FINISHED, null, 8_000_000L, List.of(), List.of()));

        assertEquals("1 2 mark 9000000", places(facts, "backward").getFirst());
        assertEquals(
                List.of("2=", "2="),
                places(facts, "backward").stream()
                        .skip(1)
                        .map(line -> line.substring(0, 2))
                        .toList());
    }

    @Test
    void each_lap_but_the_last_has_a_board() {
        var facts = facts(
                race("OTHER", 3, null, List.of()),
                result(one, null, null, null, List.of(60_000L, 130_000L), List.of()),
                result(two, null, null, null, List.of(61_000L), List.of()));

        assertEquals(List.of("1 1 1:00", "2 2 1:01"), places(facts, "backward.split-lap-1"));
        assertEquals(List.of("1 1 2:10"), places(facts, "backward.split-lap-2"));
    }

    /** One point on the way; one and two run in turn, three runs forward. */
    private List<Fact> inTurn(List<RaceFact.Leg> legs) {
        var plain = race("OTHER", null, null, legs);
        var race = new RaceFact(
                plain.id(),
                plain.revision(),
                plain.eventId(),
                plain.name(),
                plain.discipline(),
                null,
                List.of(Direction.ALTERNATED, Direction.FORWARD),
                plain.timing(),
                plain.ruleSet(),
                null,
                plain.waves(),
                plain.categories(),
                false,
                null,
                null,
                List.of(new RaceFact.Split("TURN", "Turn", null)),
                null,
                null,
                legs);
        return List.of(
                meet.event(EventFact.Status.OPEN),
                race,
                meet.entry(one, "1", Direction.ALTERNATED, Sex.F),
                meet.entry(two, "2", Direction.ALTERNATED, Sex.F),
                meet.entry(three, "3", Direction.FORWARD, Sex.M),
                result(one, OutcomeKind.FINISHED, 50L, null, List.of(), List.of(leg(20), leg(30))),
                result(two, OutcomeKind.FINISHED, 51L, null, List.of(), List.of(leg(25), leg(26))),
                result(three, OutcomeKind.FINISHED, 40L, null, List.of(), List.of()));
    }

    @Test
    void each_section_of_a_race_in_turn_has_a_board_for_those_who_run_in_turn() {
        var facts = inTurn(List.of());

        assertEquals(List.of("1 1 mark 50", "2 2 mark 51"), places(facts, "alternated"));
        assertEquals(List.of("1 1 20:00", "2 2 25:00"), places(facts, "alternated.split-section-1"));
        assertEquals(List.of("1 2 26:00", "2 1 30:00"), places(facts, "alternated.split-section-2"));
        assertEquals(Optional.of("Alternated section 2, forward"), title(facts, "alternated.split-section-2"));
        assertEquals(Optional.empty(), title(facts, "forward.split-section-1"));
    }

    @Test
    void a_pair_has_a_board_of_each_section_and_none_of_its_only_leg() {
        var facts = inTurn(List.of(new RaceFact.Leg(true, null)));

        assertEquals(List.of("1 1 20:00", "2 2 25:00"), places(facts, "alternated.split-section-1"));
        assertEquals(Optional.of("Alternated section 1"), title(facts, "alternated.split-section-1"));
        assertEquals(Optional.empty(), title(facts, "alternated.split-leg-1"));
    }

    @Test
    void the_order_in_which_facts_arrive_changes_no_digest_of_a_race_in_turn() {
        var facts = inTurn(List.of());
        var expected = digests(facts);
        var random = new Random(5);
        for (var i = 0; i < 20; i++) {
            var shuffled = new ArrayList<>(facts);
            shuffled.addAll(facts.subList(0, i % facts.size()));
            Collections.shuffle(shuffled, random);
            assertEquals(expected, digests(shuffled));
        }
    }

    private Optional<String> title(List<Fact> facts, String view) {
        var fold = new Fold(0);
        facts.forEach(fold::apply);
        return fold.boards(new TreeMap<>())
                .board(meet.race + "." + view)
                .map(board -> board.heading().name());
    }

    private Map<String, String> digests(List<Fact> facts) {
        var fold = new Fold(0);
        facts.forEach(fold::apply);
        var boards = fold.boards(new TreeMap<>());
        return Stream.of("alternated", "forward", "alternated.split-section-1", "alternated.split-section-2")
                .collect(toMap(
                        view -> view,
                        view -> boards.board(meet.race + "." + view)
                                .orElseThrow()
                                .version()));
    }

    @Test
    void the_order_in_which_facts_arrive_changes_nothing() {
        var facts = facts(
                race("OTHER", null, null, List.of(LEG, LEG)),
                result(one, OutcomeKind.FINISHED, 50L, null, List.of(), List.of(leg(20), leg(30))),
                result(two, null, null, null, List.of(), List.of(leg(20), NOT_RUN)));
        var expected = places(facts, "backward.split-leg-1");
        var random = new Random(3);
        for (var i = 0; i < 20; i++) {
            var shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, random);
            assertEquals(expected, places(shuffled, "backward.split-leg-1"));
        }
    }
}
