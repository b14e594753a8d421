package org.backstretch.athletics.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.backstretch.athletics.place.Placed;

/** Few minutes, so that equal legs and totals are common. */
class RelayPropertiesTest {
    private static final UUID RACE = new UUID(7, 7);
    private static final int LEGS = 3;
    private static final RelayRules PLAIN = new RelayRules(LEGS, Set.of(), Map.of());

    @Property
    void without_mass_starts_the_total_is_the_time_on_the_clock(@ForAll("legs") List<Long> durations) {
        var team = RelayResult.of(PLAIN, new UUID(0, 1), handedOver(durations));

        assertEquals(
                OptionalLong.of(durations.stream().mapToLong(Long::longValue).sum()), team.total());
    }

    @Property
    void a_mass_start_never_makes_a_total_shorter_than_the_clock(
            @ForAll("legs") List<Long> durations, @ForAll @LongRange(min = 1, max = 12) long massStart) {
        var rules = new RelayRules(LEGS, Set.of(), Map.of(3, massStart * 60_000));
        long start = Math.min(massStart * 60_000, durations.get(0) + durations.get(1));
        var runs = new ArrayList<>(handedOver(durations));
        runs.set(2, LegRun.finished(start + durations.get(2)));

        var team = RelayResult.of(rules, new UUID(0, 1), runs);

        assertEquals(
                durations,
                team.legs().stream().map(leg -> leg.time().orElseThrow()).toList());
        assertTrue(team.total().orElseThrow() >= start + durations.get(2));
    }

    @Property
    void the_order_of_teams_changes_nothing(@ForAll("fields") List<List<Long>> field, @ForAll Random random) {
        var teams = teams(field);
        var shuffled = new ArrayList<>(teams);
        Collections.shuffle(shuffled, random);

        assertEquals(RelayPlaces.overall(RACE, teams), RelayPlaces.overall(RACE, shuffled));
        assertEquals(RelayPlaces.ofLeg(RACE, 2, teams), RelayPlaces.ofLeg(RACE, 2, shuffled));
    }

    @Property
    void teams_share_a_place_exactly_if_their_totals_are_equal(@ForAll("fields") List<List<Long>> field) {
        var ranking = RelayPlaces.overall(RACE, teams(field));

        for (Placed one : ranking) {
            long better = ranking.stream()
                    .filter(each -> each.finish().exact() < one.finish().exact())
                    .count();
            long equal = ranking.stream()
                    .filter(each -> each.finish().exact() == one.finish().exact())
                    .count();
            assertEquals(better + 1, one.place().orElseThrow());
            assertEquals(equal > 1, one.tied());
        }
    }

    private static List<RelayResult> teams(List<List<Long>> field) {
        var teams = new ArrayList<RelayResult>();
        for (var durations : field) {
            teams.add(RelayResult.of(PLAIN, new UUID(Long.reverse(teams.size()), 1), handedOver(durations)));
        }
        return teams;
    }

    private static List<LegRun> handedOver(List<Long> durations) {
        var runs = new ArrayList<LegRun>();
        long end = 0;
        for (long each : durations) {
            end += each;
            runs.add(LegRun.finished(end));
        }
        return runs;
    }

    @Provide
    Arbitrary<List<List<Long>>> fields() {
        return legs().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Long>> legs() {
        return Arbitraries.longs()
                .between(1, 5)
                .map(minutes -> minutes * 60_000)
                .list()
                .ofSize(LEGS);
    }
}
