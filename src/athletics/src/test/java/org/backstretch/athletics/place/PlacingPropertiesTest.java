package org.backstretch.athletics.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.TimingMethod;

/** Few times, instants and groups, so that ties of every kind are common. */
class PlacingPropertiesTest {

    @Property
    void the_order_of_arrival_changes_nothing(@ForAll("races") List<Finish> race, @ForAll Random random) {
        List<Finish> shuffled = new ArrayList<>(race);
        Collections.shuffle(shuffled, random);

        assertEquals(Placing.of(race), Placing.of(shuffled));
    }

    @Property
    void everybody_is_listed_once(@ForAll("races") List<Finish> race) {
        List<UUID> listed = Placing.of(race).stream()
                .map(placed -> placed.finish().id())
                .sorted()
                .toList();

        assertEquals(race.stream().map(Finish::id).sorted().toList(), listed);
    }

    @Property
    void places_agree_with_a_naive_count(@ForAll("races") List<Finish> race) {
        for (Placed placed : Placing.of(race)) {
            assertEquals(NaivePlaces.of(placed.finish(), race), placed.place());
            assertEquals(NaivePlaces.tied(placed.finish(), race), placed.tied());
        }
    }

    @Property
    void a_shared_place_is_skipped_as_often_as_it_is_shared(@ForAll("races") List<Finish> race) {
        List<Integer> places = Placing.of(race).stream()
                .flatMapToInt(placed -> placed.place().stream())
                .boxed()
                .toList();

        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            assertTrue(place == i + 1 || place == places.get(i - 1), places.toString());
        }
    }

    @Property
    void the_order_is_total_and_knows_no_circles(@ForAll("races") List<Finish> race) {
        for (Finish one : race) {
            for (Finish other : race) {
                int compared = Integer.signum(Placing.ORDER.compare(one, other));
                assertEquals(-compared, Integer.signum(Placing.ORDER.compare(other, one)));
                assertEquals(one.id().equals(other.id()), compared == 0);
                for (Finish third : race) {
                    boolean onwards = compared < 0 && Placing.ORDER.compare(other, third) < 0;
                    assertTrue(!onwards || Placing.ORDER.compare(one, third) < 0);
                }
            }
        }
    }

    @Property
    void equal_times_of_one_race_have_one_dead_heat(@ForAll long high, @ForAll long exact, @ForAll long other) {
        UUID race = new UUID(high, 0);
        Optional<UUID> group = deadHeat(race, exact);

        assertEquals(group, deadHeat(race, exact));
        if (other != exact) {
            assertNotEquals(group, deadHeat(race, other));
        }
    }

    private static Optional<UUID> deadHeat(UUID race, long exact) {
        return DeadHeat.byItself(race, TimingMethod.FAT, exact);
    }

    @Provide
    Arbitrary<List<Finish>> races() {
        return finishes().list().ofMaxSize(12).map(PlacingPropertiesTest::numbered);
    }

    private static Arbitrary<Finish> finishes() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.just(OutcomeKind.FINISHED)),
                                Tuple.of(1, Arbitraries.of(OutcomeKind.class))),
                        Arbitraries.longs().between(100, 102),
                        Arbitraries.longs().between(0, 2),
                        Arbitraries.longs().between(0, 3).optional())
                .as((outcome, exact, crossed, group) -> outcome == OutcomeKind.FINISHED
                        ? Finish.finished(
                                new UUID(0, 0),
                                exact,
                                Instant.ofEpochSecond(crossed),
                                0,
                                group.map(number -> new UUID(1, number)))
                        : Finish.without(new UUID(0, 0), outcome));
    }

    /** Every entry once, and crossings of one instant apart, as crossings are. */
    private static List<Finish> numbered(List<Finish> finishes) {
        List<Finish> numbered = new ArrayList<>();
        for (Finish finish : finishes) {
            int n = numbered.size();
            UUID id = new UUID(Long.reverse(n), n);
            numbered.add(new Finish(
                    id, finish.outcome(), finish.exact(), finish.crossedAt(), n % 5 * 10 + n, finish.deadHeat()));
        }
        return numbered;
    }

    /** Counts who is better, one by one, knowing nothing of sorting. */
    private static final class NaivePlaces {
        static OptionalInt of(Finish finish, List<Finish> race) {
            if (finish.outcome() != OutcomeKind.FINISHED) {
                return OptionalInt.empty();
            }
            return OptionalInt.of(1
                    + (int) race.stream()
                            .filter(other -> isBetter(other, finish, race))
                            .count());
        }

        static boolean tied(Finish finish, List<Finish> race) {
            return race.stream().anyMatch(other -> !other.id().equals(finish.id()) && together(other, finish));
        }

        private static boolean isBetter(Finish one, Finish other, List<Finish> race) {
            if (one.outcome() != OutcomeKind.FINISHED || together(one, other)) {
                return false;
            }
            return one.exact() != other.exact()
                    ? one.exact() < other.exact()
                    : crossing(one, race) < crossing(other, race);
        }

        private static boolean together(Finish one, Finish other) {
            return one.outcome() == OutcomeKind.FINISHED
                    && other.outcome() == OutcomeKind.FINISHED
                    && one.exact() == other.exact()
                    && (one.id().equals(other.id())
                            || (one.deadHeat().isPresent() && one.deadHeat().equals(other.deadHeat())));
        }

        /** Where the runner, or the first of the dead heat, crossed. */
        private static long crossing(Finish finish, List<Finish> race) {
            return race.stream()
                    .filter(other -> together(other, finish))
                    .mapToLong(other -> other.crossedAt().getEpochSecond() * 1_000 + other.crossing())
                    .min()
                    .orElseThrow();
        }
    }
}
