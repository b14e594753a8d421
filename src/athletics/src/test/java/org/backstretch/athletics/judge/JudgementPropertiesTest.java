package org.backstretch.athletics.judge;

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
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.judge.Infringement.State;
import org.backstretch.athletics.rule.RuleSet;

/** Few runners and instants, so that reports of one kind and of one moment are common. */
class JudgementPropertiesTest {

    @Property
    void the_order_of_arrival_changes_nothing(
            @ForAll("ruleSets") RuleSet rules,
            @ForAll Direction direction,
            @ForAll("reports") List<Infringement> reports,
            @ForAll Random random) {
        var shuffled = new ArrayList<>(reports);
        shuffled.addAll(reports);
        Collections.shuffle(shuffled, random);
        var runner = new JudgedRunner(entry(1), direction, false);

        assertEquals(Judgement.of(rules, runner, reports), Judgement.of(rules, runner, shuffled));
    }

    @Property
    void what_does_not_count_might_as_well_not_be_there(
            @ForAll("ruleSets") RuleSet rules,
            @ForAll Direction direction,
            @ForAll("reports") List<Infringement> reports) {
        var counted =
                reports.stream().filter(each -> each.state() == State.CONFIRMED).toList();
        var runner = new JudgedRunner(entry(1), direction, false);

        assertEquals(Judgement.of(rules, runner, counted), Judgement.of(rules, runner, reports));
    }

    @Property
    void taking_a_report_back_never_costs_its_runner_anything(
            @ForAll("ruleSets") RuleSet rules, @ForAll("reports") List<Infringement> reports) {
        var runner = new JudgedRunner(entry(1), Direction.BACKWARD, false);
        var before = Judgement.of(rules, runner, reports);

        for (int i = 0; i < reports.size(); i++) {
            var fewer = new ArrayList<>(reports);
            fewer.set(i, reports.get(i).undone());
            var after = Judgement.of(rules, runner, fewer);
            assertTrue(after.penaltyMillis() <= before.penaltyMillis());
            assertTrue(before.disqualification().isPresent()
                    || after.disqualification().isEmpty());
        }
    }

    private static UUID entry(int number) {
        return new UUID(0, number);
    }

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return Arbitraries.of(RuleSet.all());
    }

    @Provide
    Arbitrary<List<Infringement>> reports() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(InfringementKind.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(State.CONFIRMED, State.CONFIRMED, State.REPORTED, State.UNDONE))
                .as((runner, kind, at, state) -> new Infringement(
                        new UUID(0, 0),
                        entry(runner),
                        kind,
                        Instant.ofEpochSecond(at),
                        kind == InfringementKind.FALSE_START ? at + 1 : 1,
                        state))
                .list()
                .ofMaxSize(10)
                .map(JudgementPropertiesTest::numbered);
    }

    private static List<Infringement> numbered(List<Infringement> reports) {
        var numbered = new ArrayList<Infringement>();
        for (var each : reports) {
            int n = numbered.size();
            var id = new UUID(Long.reverse(n), n);
            numbered.add(new Infringement(id, each.entryId(), each.kind(), each.at(), each.attempt(), each.state()));
        }
        return numbered;
    }
}
