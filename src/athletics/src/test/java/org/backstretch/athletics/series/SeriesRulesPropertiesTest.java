package org.backstretch.athletics.series;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Few days and places, so that double programmes, ties and drops are common. */
class SeriesRulesPropertiesTest {

    @Property
    void the_order_of_races_changes_nothing(
            @ForAll("rules") SeriesRules rules, @ForAll("seasons") List<Place> season, @ForAll Random random) {
        var races = contributions(rules, season);
        var shuffled = new ArrayList<>(races);
        Collections.shuffle(shuffled, random);

        assertEquals(rules.score(races), rules.score(shuffled));
    }

    @Property
    void no_other_choice_of_days_is_worth_more(
            @ForAll("rules") SeriesRules rules, @ForAll("seasons") List<Place> season) {
        var races = contributions(rules, season);
        var best = rules.scoring().addsTimes() ? Comparator.<Long>naturalOrder() : Comparator.<Long>reverseOrder();

        var naive = races.stream().collect(groupingBy(Contribution::day)).values().stream()
                .map(day -> day.stream().map(Contribution::score).min(best).orElseThrow())
                .sorted(best)
                .limit(rules.best())
                .mapToLong(Long::longValue)
                .sum();

        assertEquals(naive, rules.score(races).total());
    }

    @Property
    void every_finish_either_counts_or_is_dropped(
            @ForAll("rules") SeriesRules rules, @ForAll("seasons") List<Place> season) {
        var races = contributions(rules, season);

        var score = rules.score(races);

        var all = new ArrayList<>(score.counted());
        all.addAll(score.dropped());
        assertEquals(List.copyOf(sorted(races)), sorted(all));
    }

    @Property
    void one_more_finish_never_takes_points_away(
            @ForAll("pointRules") SeriesRules rules, @ForAll("seasons") List<Place> season) {
        var races = contributions(rules, season);

        for (int n = 1; n < races.size(); n++) {
            var before = rules.score(races.subList(0, n));
            var after = rules.score(races.subList(0, n + 1));
            assertTrue(after.total() >= before.total());
            assertTrue(after.hasPosition() || !before.hasPosition());
        }
    }

    @Property
    void the_order_of_standings_knows_no_circles(
            @ForAll("rules") SeriesRules rules, @ForAll("fields") List<List<Place>> field) {
        var scores = field.stream()
                .map(season -> rules.score(contributions(rules, season)))
                .toList();
        var order = rules.order();

        for (var one : scores) {
            for (var other : scores) {
                assertEquals(-Integer.signum(order.compare(other, one)), Integer.signum(order.compare(one, other)));
                for (var third : scores) {
                    boolean onwards = order.compare(one, other) <= 0 && order.compare(other, third) <= 0;
                    assertTrue(!onwards || order.compare(one, third) <= 0);
                }
            }
        }
    }

    record Place(int day, int place) {}

    private static List<Contribution> contributions(SeriesRules rules, List<Place> season) {
        var races = new ArrayList<Contribution>();
        for (var race : season) {
            var id = new UUID(0, races.size());
            var day = LocalDate.of(2026, 6, race.day);
            races.add(new Contribution(id, day, race.place, rules.scoring().of(race.place, race.place * 1_000L)));
        }
        return races;
    }

    private static List<Contribution> sorted(List<Contribution> races) {
        return races.stream().sorted(Comparator.comparing(Contribution::raceId)).toList();
    }

    @Provide
    Arbitrary<List<List<Place>>> fields() {
        return seasons().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Place>> seasons() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 5))
                .as(Place::new)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<SeriesRules> rules() {
        return rules(Arbitraries.of(
                new Scoring.ByTable(List.of(5, 3, 1)), new Scoring.Descending(4, 1), new Scoring.Times()));
    }

    @Provide
    Arbitrary<SeriesRules> pointRules() {
        return rules(Arbitraries.of(new Scoring.ByTable(List.of(5, 3, 1)), new Scoring.Descending(4, 1)));
    }

    private static Arbitrary<SeriesRules> rules(Arbitrary<Scoring> scoring) {
        return Combinators.combine(
                        scoring,
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false))
                .as(SeriesRules::new);
    }
}
