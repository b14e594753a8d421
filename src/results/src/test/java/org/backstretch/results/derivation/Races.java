package org.backstretch.results.derivation;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.discipline.Disciplines;

/** Five kilometres on the road and who runs them, for examples. */
final class Races {
    static final Instant GUN = Instant.parse("2026-11-21T10:00:00Z");
    static final UUID RACE = new UUID(0, 5);

    private Races() {}

    static Terms by(TimingMethod timing) {
        return new Terms(RACE, Disciplines.get("5KR").orElseThrow(), timing, OptionalLong.of(5_000_000), false);
    }

    static Terms published() {
        var terms = by(TimingMethod.HAND);
        return new Terms(terms.race(), terms.discipline(), terms.timing(), terms.distance(), true);
    }

    static Run runner(long number, Crossing... crossings) {
        return new Run(
                new UUID(0, number),
                Direction.FORWARD,
                Sex.F,
                true,
                Optional.of(GUN),
                Duration.ZERO,
                Optional.empty(),
                Optional.empty(),
                Arrays.asList(crossings));
    }

    static Run facing(Direction direction, Run run) {
        return new Run(
                run.entry(),
                direction,
                run.sex(),
                run.takesPart(),
                run.gun(),
                run.startOffset(),
                run.declared(),
                run.deadHeat(),
                run.crossings());
    }

    static Run startedAfter(Duration offset, Run run) {
        return new Run(
                run.entry(),
                run.direction(),
                run.sex(),
                run.takesPart(),
                run.gun(),
                offset,
                run.declared(),
                run.deadHeat(),
                run.crossings());
    }

    static Run withoutGun(Run run) {
        return new Run(
                run.entry(),
                run.direction(),
                run.sex(),
                run.takesPart(),
                Optional.empty(),
                run.startOffset(),
                run.declared(),
                run.deadHeat(),
                run.crossings());
    }

    static Run inDeadHeat(long heat, Run run) {
        return new Run(
                run.entry(),
                run.direction(),
                run.sex(),
                run.takesPart(),
                run.gun(),
                run.startOffset(),
                run.declared(),
                Optional.of(new UUID(1, heat)),
                run.crossings());
    }

    static Run declared(OutcomeKind outcome, Instant at, Run run) {
        var rule = outcome == OutcomeKind.DISQUALIFIED ? Optional.of("IRR-2") : Optional.<String>empty();
        return new Run(
                run.entry(),
                run.direction(),
                run.sex(),
                run.takesPart(),
                run.gun(),
                run.startOffset(),
                Optional.of(new Declared(outcome, rule, rule.map(any -> "Turned round"), at)),
                run.deadHeat(),
                run.crossings());
    }

    /** Arrives the moment it is stamped. */
    static Crossing crossing(long sequence, Duration afterGun) {
        var at = GUN.plus(afterGun);
        return new Crossing(new UUID(2, sequence), at, sequence, at, false);
    }

    static Crossing accepted(Crossing crossing) {
        return new Crossing(crossing.id(), crossing.at(), crossing.sequence(), crossing.receivedAt(), true);
    }

    static Derived derive(Terms terms, Run run) {
        return Derivation.of(terms, List.of(run)).getFirst();
    }

    static List<CrossingState> states(Derived derived) {
        return derived.verdicts().stream().map(Verdict::state).toList();
    }
}
