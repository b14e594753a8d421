package org.backstretch.results.derivation;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;

class DerivationOrderTest {
    private static final UUID BACKUP = new UUID(3, 2);

    /** Own starts, a backup reader behind the line, a point half way that everybody has to pass. */
    private static final Terms TERMS = Races.under(new TimingRules(
            60_000,
            300_000,
            300_000,
            600_000,
            3_000_000L,
            10,
            TimingRules.StartMode.READ,
            List.of(new TimingRules.SplitRule("HALF", 300_000, true)),
            List.of(new TimingRules.Reader(BACKUP, true, -1_500))));

    @Property(tries = 300)
    void the_order_in_which_crossings_and_runs_become_known_changes_nothing(
            @ForAll("races") List<Run> runs, @ForAll Random luck) {
        var shuffled = new ArrayList<Run>();
        for (var run : runs) {
            shuffled.add(shuffled(run, luck));
        }
        Collections.shuffle(shuffled, luck);

        var one = byEntry(runs);
        var other = byEntry(shuffled);

        assertEquals(one, other);
    }

    /** What an entry gets depends on its own run and its dead heat alone, so that deriving a few equals deriving all. */
    @Property(tries = 300)
    void deriving_a_dead_heat_by_itself_equals_deriving_the_race(@ForAll("races") List<Run> runs) {
        var whole = byEntry(runs);

        var byParts = new HashMap<UUID, Derived>();
        for (var run : runs) {
            var concerned = runs.stream()
                    .filter(other -> other.equals(run)
                            || (run.deadHeat().isPresent() && other.deadHeat().equals(run.deadHeat())))
                    .toList();
            byParts.put(run.entry(), byEntry(concerned).get(run.entry()));
        }

        assertEquals(whole, byParts);
    }

    private static Map<UUID, Derived> byEntry(List<Run> runs) {
        return Derivation.of(TERMS, runs).stream()
                .collect(toMap(derived -> derived.result().entryId(), derived -> derived));
    }

    private static Run shuffled(Run run, Random luck) {
        var crossings = new ArrayList<>(run.crossings());
        Collections.shuffle(crossings, luck);
        return new Runner(run).crossing(crossings.toArray(Crossing[]::new)).run();
    }

    @Provide
    Arbitrary<List<Run>> races() {
        return runs().list().ofMaxSize(12).map(DerivationOrderTest::numbered);
    }

    private static List<Run> numbered(List<Run> runs) {
        var numbered = new ArrayList<Run>();
        for (var run : runs) {
            var number = numbered.size() + 1;
            var crossings = run.crossings().stream()
                    .map(crossing -> Races.named(new UUID(number, crossing.sequence()), crossing))
                    .toArray(Crossing[]::new);
            numbered.add(
                    new Runner(new UUID(0, number)).as(run).crossing(crossings).run());
        }
        return numbered;
    }

    private static Crossing crossing(int kind, long sequence, Duration afterGun) {
        return switch (kind) {
            case 0 -> Races.atStart(sequence, afterGun);
            case 1 -> Races.halfWay(sequence, afterGun);
            case 2 -> Races.read(sequence, afterGun, Races.LINE);
            case 3 -> Races.read(sequence, afterGun, BACKUP);
            case 4 -> Races.byBadClock(Races.crossing(sequence, afterGun));
            default -> Races.crossing(sequence, afterGun);
        };
    }

    private static Arbitrary<Run> runs() {
        var crossings = Combinators.combine(
                        Arbitraries.longs().between(1, 50),
                        Arbitraries.integers().between(-5, 60),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 5))
                .as((sequence, minutes, accepted, kind) -> {
                    var crossing = crossing(kind, sequence, Duration.ofMinutes(minutes));
                    return accepted ? Races.accepted(crossing) : crossing;
                })
                .list()
                .ofMaxSize(6)
                .uniqueElements(Crossing::sequence);
        return Combinators.combine(
                        crossings,
                        Arbitraries.of(Direction.BACKWARD, Direction.FORWARD),
                        Arbitraries.integers().between(-8, 3),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 9))
                .as((stamps, direction, offset, heat, fate) -> {
                    var run = Races.facing(direction, Races.runner(0, stamps.toArray(Crossing[]::new)));
                    var started = Races.startedAfter(Duration.ofMinutes(offset), run);
                    var tied = heat > 2 ? Races.inDeadHeat(heat, started) : started;
                    return fate == 0
                            ? Races.declared(OutcomeKind.DID_NOT_FINISH, Races.GUN.plusSeconds(1_200), tied)
                            : tied;
                });
    }
}
