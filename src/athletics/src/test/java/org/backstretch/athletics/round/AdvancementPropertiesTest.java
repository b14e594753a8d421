package org.backstretch.athletics.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.place.DeadHeat;
import org.backstretch.athletics.place.Finish;

/** Few times, so that ties within heats and between them are common. */
class AdvancementPropertiesTest {
    private static final UUID RACE = new UUID(7, 7);

    @Property
    void the_order_of_arrival_changes_nothing(
            @ForAll("rounds") List<Heat> heats,
            @ForAll @IntRange(min = 0, max = 3) int byPlace,
            @ForAll @IntRange(min = 0, max = 3) int byTime,
            @ForAll Random random) {
        var progression = tight(heats, byPlace, byTime);
        var shuffled = new ArrayList<Heat>();
        for (var heat : heats) {
            var finishes = new ArrayList<>(heat.finishes());
            Collections.shuffle(finishes, random);
            shuffled.add(new Heat(heat.number(), heat.method(), finishes));
        }
        Collections.shuffle(shuffled, random);

        assertEquals(Advancement.of(progression, heats, List.of()), Advancement.of(progression, shuffled, List.of()));
    }

    @Property
    void nobody_advances_without_a_lane_and_everybody_is_told_why(
            @ForAll("rounds") List<Heat> heats,
            @ForAll @IntRange(min = 0, max = 3) int byPlace,
            @ForAll @IntRange(min = 0, max = 3) int byTime,
            @ForAll @IntRange(min = 0, max = 3) int spare) {
        var tight = tight(heats, byPlace, byTime);
        var progression = new Progression(byPlace, byTime, tight.lanes() + spare);

        var advancement = Advancement.of(progression, heats, List.of());

        assertTrue(advancement.advancing().size() <= progression.lanes());
        assertEquals(
                heats.stream().mapToInt(heat -> heat.finishes().size()).sum(),
                advancement.verdicts().size());
    }

    @Property
    void draws_settle_the_round_and_fill_it(
            @ForAll("rounds") List<Heat> heats,
            @ForAll @IntRange(min = 0, max = 3) int byPlace,
            @ForAll @IntRange(min = 0, max = 3) int byTime) {
        var progression = tight(heats, byPlace, byTime);
        var draws = new ArrayList<Draw>();
        var advancement = Advancement.of(progression, heats, draws);
        for (int i = 0; i < 5 && !advancement.isSettled(); i++) {
            advancement
                    .openDraws()
                    .forEach(open -> draws.add(new Draw(open.among().reversed())));
            advancement = Advancement.of(progression, heats, draws);
        }

        long byPlaceAtLeast = heats.stream()
                .mapToLong(heat -> Math.min(byPlace, finishers(heat)))
                .sum();
        long finishers =
                heats.stream().mapToLong(AdvancementPropertiesTest::finishers).sum();
        assertTrue(advancement.isSettled());
        assertTrue(advancement.advancing().size() >= Math.min(byPlaceAtLeast + byTime, finishers));
        assertTrue(advancement.advancing().size() <= progression.lanes());
    }

    @Property
    void nobody_advances_past_somebody_who_beat_them_in_the_heat(
            @ForAll("rounds") List<Heat> heats,
            @ForAll @IntRange(min = 0, max = 3) int byPlace,
            @ForAll @IntRange(min = 0, max = 3) int byTime) {
        var advancement = Advancement.of(tight(heats, byPlace, byTime), heats, List.of());
        var undecided = advancement.openDraws().stream()
                .flatMap(open -> open.among().stream())
                .toList();

        for (var heat : heats) {
            boolean out = false;
            for (var placed : heat.ranking()) {
                var id = placed.finish().id();
                boolean advances = advancement.advancing().contains(id);
                assertTrue(!out || !advances);
                out |= !advances && !undecided.contains(id);
            }
        }
    }

    /** Lanes for those who advance where nobody ties, and for nobody else. */
    private static Progression tight(List<Heat> heats, int byPlace, int byTime) {
        return new Progression(byPlace, byTime, Math.max(1, heats.size() * byPlace + byTime));
    }

    private static long finishers(Heat heat) {
        return heat.finishes().stream()
                .filter(each -> each.outcome() == OutcomeKind.FINISHED)
                .count();
    }

    @Provide
    Arbitrary<List<Heat>> rounds() {
        return Combinators.combine(
                        Arbitraries.of(TimingMethod.FAT, TimingMethod.HAND),
                        Arbitraries.frequencyOf(
                                        Tuple.of(5, Arbitraries.longs().between(100, 102)),
                                        Tuple.of(1, Arbitraries.just(-1L)))
                                .list()
                                .ofMaxSize(6)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .as(AdvancementPropertiesTest::heats);
    }

    private static List<Heat> heats(TimingMethod method, List<List<Long>> times) {
        var heats = new ArrayList<Heat>();
        for (var field : times) {
            int number = heats.size() + 1;
            var finishes = new ArrayList<Finish>();
            for (long exact : field) {
                int line = finishes.size();
                var id = new UUID(number, Long.reverse(line));
                finishes.add(
                        exact < 0
                                ? Finish.without(id, OutcomeKind.DID_NOT_FINISH)
                                : Finish.finished(
                                        id, exact, Instant.EPOCH, line, DeadHeat.byItself(RACE, method, exact)));
            }
            heats.add(new Heat(number, method, finishes));
        }
        return heats;
    }
}
