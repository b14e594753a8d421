package org.backstretch.athletics.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedingTest {
    private static final List<Integer> DRAWN = List.of(7, 3, 5, 8, 1, 2, 6, 4);

    @Test
    void heats_are_dealt_out_in_zigzag() {
        assertEquals(
                List.of(List.of(1, 6, 7), List.of(2, 5, 8), List.of(3, 4, 9)), numbers(Seeding.zigzag(runners(9), 3)));
        assertEquals(List.of(List.of(1, 4, 5), List.of(2, 3)), numbers(Seeding.zigzag(runners(5), 2)));
    }

    @ParameterizedTest
    @CsvSource({"0,8,0", "8,8,1", "9,8,2", "24,8,3", "25,8,4"})
    void it_takes_as_many_heats_as_lanes_demand(int entries, int lanes, int heats) {
        assertEquals(heats, Seeding.heats(entries, lanes));
    }

    @Test
    void the_best_mark_is_ranked_first_and_the_draw_decides_among_equals() {
        var seeds = List.of(
                seed(1, OptionalLong.empty()),
                mark(2, 13_200),
                mark(3, 13_100),
                mark(4, 13_200),
                seed(5, OptionalLong.empty()));

        var ranked = Seeding.ranked(seeds, new Draw(ids(5, 4, 3, 2, 1)));

        assertEquals(ids(3, 4, 2, 5, 1), ranked);
    }

    @Test
    void the_best_four_draw_among_the_lanes_in_the_middle() {
        assertEquals(List.of(3, 5, 6, 4, 7, 2, 8, 1), lanes(Lanes.WA, 8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 | [[3, 4, 5, 6], [2, 7], [1, 8]]",
                "6 | [[2, 3, 4, 5], [1, 6]]",
                "9 | [[3, 4, 5, 6], [2, 7], [1, 8], [9]]",
                "3 | [[1, 2, 3]]"
            })
    void the_middle_is_preferred_on_a_track_of_any_width(int lanes, String groups) {
        assertEquals(groups, Lanes.inner(lanes).groups().toString());
    }

    @Test
    void the_same_seed_draws_the_same_lots_and_another_seed_others() {
        var lots = Draw.lots(4711, ids(3, 1, 2, 5, 4, 6, 8, 7));

        assertEquals(lots, Draw.lots(4711, ids(8, 7, 6, 5, 4, 3, 2, 1)));
        assertTrue(!lots.equals(Draw.lots(4712, ids(1, 2, 3, 4, 5, 6, 7, 8))));
        assertEquals(Lanes.WA.assign(ids(1, 2, 3), new Random(4711)), Lanes.WA.assign(ids(1, 2, 3), new Random(4711)));
    }

    @Test
    void a_heat_that_is_not_full_leaves_outer_lanes_free() {
        assertEquals(List.of(3, 5, 6, 4, 7), lanes(Lanes.WA, 5));
    }

    @Test
    void in_a_first_round_all_draw_among_all_lanes() {
        assertEquals(DRAWN, lanes(Lanes.equal(8), 8));
    }

    @Test
    void what_cannot_be_seeded_is_refused() {
        var two = runners(2);

        assertThrows(IllegalArgumentException.class, () -> Seeding.zigzag(two, 3));
        assertThrows(IllegalArgumentException.class, () -> Seeding.zigzag(two, 0));
        assertThrows(IllegalArgumentException.class, () -> Seeding.heats(1, 0));
        assertThrows(IllegalArgumentException.class, () -> Seeding.ranked(List.of(mark(1, 1)), new Draw(ids(2))));
        assertThrows(
                IllegalArgumentException.class,
                () -> Seeding.ranked(List.of(mark(1, 1), mark(1, 2)), new Draw(ids(1))));
        assertThrows(IllegalArgumentException.class, () -> Lanes.WA.assign(runners(9), DRAWN));
        assertThrows(IllegalArgumentException.class, () -> Lanes.WA.assign(two, List.of(1, 2)));
        assertThrows(IllegalArgumentException.class, () -> new Lanes(List.of(List.of(1), List.of(1))));
        assertThrows(IllegalArgumentException.class, () -> Lanes.equal(0));
    }

    @Property
    void everybody_is_in_one_heat_and_heats_differ_by_one_runner_at_most(
            @ForAll @IntRange(min = 1, max = 60) int entries, @ForAll @IntRange(min = 1, max = 9) int lanes) {
        var heats = Seeding.zigzag(runners(entries), Seeding.heats(entries, lanes));

        var all = heats.stream().flatMap(List::stream).sorted().toList();
        assertEquals(runners(entries), all);
        int fewest = heats.stream().mapToInt(List::size).min().orElseThrow();
        int most = heats.stream().mapToInt(List::size).max().orElseThrow();
        assertTrue(most - fewest <= 1 && most <= lanes);
    }

    @Property
    void the_better_group_has_the_preferred_lanes_whatever_is_drawn(
            @ForAll @IntRange(min = 0, max = 8) int runners, @ForAll Random random) {
        var drawn = new ArrayList<>(DRAWN);
        Collections.shuffle(drawn, random);

        var lanes = Lanes.WA.assign(runners(runners), drawn);

        for (int i = 0; i < lanes.size(); i++) {
            var group = Lanes.WA.groups().get(i < 4 ? 0 : i < 6 ? 1 : 2);
            assertTrue(group.contains(lanes.get(i).lane()));
        }
        assertEquals(runners, lanes.stream().map(Lanes.LaneOf::lane).distinct().count());
    }

    private static List<Integer> lanes(Lanes lanes, int runners) {
        return lanes.assign(runners(runners), DRAWN).stream()
                .map(Lanes.LaneOf::lane)
                .toList();
    }

    private static Seed mark(int number, long millis) {
        return seed(number, OptionalLong.of(millis));
    }

    private static Seed seed(int number, OptionalLong mark) {
        return new Seed(new UUID(0, number), mark);
    }

    private static List<UUID> runners(int count) {
        return ids(IntStream.rangeClosed(1, count).toArray());
    }

    private static List<UUID> ids(int... numbers) {
        return IntStream.of(numbers).mapToObj(each -> new UUID(0, each)).toList();
    }

    private static List<List<Integer>> numbers(List<List<UUID>> heats) {
        return heats.stream()
                .map(heat -> heat.stream()
                        .map(each -> (int) each.getLeastSignificantBits())
                        .toList())
                .toList();
    }
}
