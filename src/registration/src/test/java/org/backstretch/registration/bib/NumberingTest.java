package org.backstretch.registration.bib;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.backstretch.registration.bib.Runners.inAnotherRound;
import static org.backstretch.registration.bib.Runners.inSeason;
import static org.backstretch.registration.bib.Runners.pinned;
import static org.backstretch.registration.bib.Runners.runner;
import static org.backstretch.registration.bib.Runners.wearing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.backstretch.athletics.Bib;
import org.backstretch.athletics.BibRanges;
import org.backstretch.registration.bib.Given.PassedOver;
import org.backstretch.registration.bib.Given.Why;
import org.junit.jupiter.api.Test;

class NumberingTest {
    private static final List<BibRule> RULES =
            List.of(forCategory("1-3", "F35"), BibRule.forEverybody(BibRanges.read("100-104")));

    private static BibRule forCategory(String ranges, String category) {
        return new BibRule(
                BibRanges.read(ranges), Optional.of(category), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static List<String> given(List<BibRule> rules, Set<String> lost, boolean keeps, Candidate... candidates) {
        return numbering(rules, Set.of(), lost, keeps, candidates).stream()
                .map(each -> each.bib().map(Bib::text).orElse("-") + " " + each.why())
                .toList();
    }

    private static List<Given> numbering(
            List<BibRule> rules, Set<String> elsewhere, Set<String> lost, boolean keeps, Candidate... candidates) {
        var reserved = Stream.of(candidates)
                .flatMap(each -> Stream.concat(each.pinned().stream(), each.season().stream()))
                .collect(toSet());
        return new Numbering(rules, bibs(elsewhere), bibs(lost), reserved, keeps)
                .give(List.of(candidates), Queue.ENTERED);
    }

    private static Set<Bib> bibs(Set<String> texts) {
        return texts.stream().map(Bib::new).collect(toSet());
    }

    @Test
    void each_preference_yields_to_the_stronger_one() {
        var kept = pinned(wearing(runner(1, "F35"), "77", false), "9");
        var pinned = inSeason(pinned(runner(2, "F35"), "50"), "60");
        var season = inSeason(runner(3, "F35"), "60");

        assertEquals(
                List.of("77 KEPT", "50 PINNED", "60 SEASON", "1 RANGE", "100 NEXT_FREE"),
                given(RULES, Set.of(), true, kept, pinned, season, runner(4, "F35"), runner(5, "M40")));
    }

    @Test
    void a_number_that_is_pinned_for_somebody_is_not_next_free_for_another() {
        assertEquals(
                List.of("101 NEXT_FREE", "100 PINNED"),
                given(RULES, Set.of(), true, runner(1, "M40"), pinned(runner(2, "M40"), "100")));
    }

    @Test
    void a_lost_bib_is_given_to_nobody_and_whoever_wears_it_gets_another() {
        var all = numbering(RULES, Set.of(), Set.of("1", "100"), true, wearing(runner(1, "F35"), "1", false));

        assertEquals(Optional.of(new Bib("2")), all.getFirst().bib());
        assertEquals(List.of(PassedOver.WORN_BIB_LOST), all.getFirst().passedOver());
    }

    @Test
    void a_bib_worn_in_another_race_of_the_pool_is_not_given_again() {
        var all = numbering(List.of(), Set.of("1", "3"), Set.of(), true, runner(1, "F35"), runner(2, "M40"));

        assertEquals(
                List.of("2", "4"),
                all.stream().map(each -> each.bib().orElseThrow().text()).toList());
    }

    @Test
    void an_exhausted_range_goes_on_with_the_next_free_and_says_so() {
        var all = numbering(
                RULES, Set.of(), Set.of("2", "3"), true, runner(1, "F35"), runner(2, "F35"), runner(3, "M40"));

        assertEquals(
                List.of(Why.RANGE, Why.NEXT_FREE, Why.NEXT_FREE),
                all.stream().map(Given::why).toList());
        assertEquals(List.of(PassedOver.RANGE_EXHAUSTED), all.get(1).passedOver());
        assertEquals(List.of(), all.get(2).passedOver());
    }

    @Test
    void nothing_outside_the_ranges_of_a_race_is_ever_given() {
        var rules = List.of(forCategory("1-1", "F35"));

        assertEquals(
                List.of("1 RANGE", "- NONE_LEFT", "- NONE_LEFT"),
                given(rules, Set.of(), true, runner(1, "F35"), runner(2, "F35"), runner(3, "M40")));
    }

    @Test
    void numbering_anew_leaves_what_was_handed_out() {
        var inHand = wearing(runner(1, "M40"), "103", true);
        var planned = wearing(runner(2, "M40"), "104", false);

        assertEquals(List.of("103 KEPT", "100 NEXT_FREE"), given(RULES, Set.of(), false, inHand, planned));
    }

    @Test
    void the_bib_of_another_round_stays_with_its_runner_and_is_nobody_elses() {
        var finalist = inAnotherRound(wearing(runner(2, "M40"), "7", false), "7");
        var withoutYet = inAnotherRound(runner(3, "M40"), "1");
        var other = pinned(runner(4, "M40"), "7");

        assertEquals(
                List.of("2 NEXT_FREE", "7 KEPT", "1 KEPT", "3 NEXT_FREE"),
                numbering(List.of(), Set.of("1", "7"), Set.of(), false, runner(1, "F35"), finalist, withoutYet, other)
                        .stream()
                        .map(each -> each.bib().map(Bib::text).orElse("-") + " " + each.why())
                        .toList());
    }

    @Test
    void by_name_the_numbers_follow_category_and_alphabet() {
        var all = new Numbering(List.of(), Set.of(), Set.of(), Set.of(), true)
                .give(List.of(runner(3, "M40"), runner(2, "M40"), runner(9, "F35")), Queue.NAME);

        assertEquals(
                List.of("Uma 9 Castell", "Uma 2 Castell", "Uma 3 Castell"),
                all.stream().map(each -> each.candidate().name()).toList());
    }

    @Property(tries = 300)
    void whatever_is_wished_bibs_are_unique_in_range_and_kept(
            @ForAll long seed, @ForAll @IntRange(max = 30) int runners, @ForAll boolean keeps) {
        var random = new Random(seed);
        var candidates = candidates(random, runners);
        var lost = random.ints(random.nextInt(4), 1, 15).mapToObj(Bib::of).collect(toSet());
        var elsewhere = random.ints(random.nextInt(4), 1, 15).mapToObj(Bib::of).collect(toSet());
        candidates.removeIf(each -> each.worn().filter(elsewhere::contains).isPresent());

        var all = give(candidates, elsewhere, lost, keeps);

        var worn = all.stream().flatMap(each -> each.bib().stream()).toList();
        assertEquals(worn.size(), Set.copyOf(worn).size());
        assertTrue(Collections.disjoint(worn, lost) && Collections.disjoint(worn, elsewhere));
        for (var each : all) {
            each.candidate()
                    .worn()
                    .filter(bib -> (keeps || each.candidate().isInHand()) && !lost.contains(bib))
                    .ifPresent(bib -> assertEquals(Optional.of(bib), each.bib()));
            switch (each.why()) {
                case KEPT -> assertEquals(each.candidate().worn(), each.bib());
                case PINNED -> assertEquals(each.candidate().pinned(), each.bib());
                case SEASON -> assertEquals(each.candidate().season(), each.bib());
                case RANGE ->
                    assertTrue(RULES.getFirst().ranges().contains(each.bib().orElseThrow()));
                case NEXT_FREE ->
                    assertTrue(RULES.getLast().ranges().contains(each.bib().orElseThrow()));
                case NONE_LEFT -> assertTrue(each.bib().isEmpty());
            }
        }
    }

    @Property(tries = 100)
    void the_order_in_which_the_runners_are_read_does_not_matter(@ForAll long seed) {
        var candidates = candidates(new Random(seed), 20);
        var once = new Proposal(give(candidates, Set.of(), Set.of(), true));
        Collections.shuffle(candidates, new Random(seed + 1));

        var again = new Proposal(give(candidates, Set.of(), Set.of(), true));

        assertEquals(once, again);
        assertEquals(once.name(), again.name());
    }

    @Property(tries = 100)
    void what_was_given_is_kept_when_it_is_given_again(@ForAll long seed) {
        var before = give(candidates(new Random(seed), 20), Set.of(), Set.of(), true);
        var wearing = before.stream()
                .map(each -> each.bib()
                        .map(bib -> wearing(each.candidate(), bib.text(), false))
                        .orElse(each.candidate()))
                .toList();

        var again = new Proposal(give(wearing, Set.of(), Set.of(), true));

        assertEquals(List.of(), again.changes());
    }

    private static List<Given> give(List<Candidate> candidates, Set<Bib> elsewhere, Set<Bib> lost, boolean keeps) {
        var reserved = candidates.stream()
                .flatMap(each -> Stream.concat(each.pinned().stream(), each.season().stream()))
                .collect(toSet());
        return new Numbering(RULES, elsewhere, lost, reserved, keeps).give(candidates, Queue.ENTERED);
    }

    /** Worn bibs are those of one race: no two alike. */
    private static List<Candidate> candidates(Random random, int runners) {
        var worn = new HashSet<Integer>();
        return IntStream.range(0, runners)
                .mapToObj(number -> {
                    var candidate = runner(number, random.nextBoolean() ? "F35" : "M40");
                    var bib = 1 + random.nextInt(12);
                    if (random.nextInt(3) == 0 && worn.add(bib)) {
                        candidate = wearing(candidate, Integer.toString(bib), random.nextBoolean());
                    }
                    candidate = random.nextInt(4) == 0
                            ? pinned(candidate, Integer.toString(1 + random.nextInt(12)))
                            : candidate;
                    return random.nextInt(4) == 0
                            ? inSeason(candidate, Integer.toString(1 + random.nextInt(12)))
                            : candidate;
                })
                .collect(toCollection(ArrayList::new));
    }
}
