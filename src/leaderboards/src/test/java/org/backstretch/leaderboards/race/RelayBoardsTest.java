package org.backstretch.leaderboards.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
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
