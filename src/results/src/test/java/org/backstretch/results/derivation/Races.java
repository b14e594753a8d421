package org.backstretch.results.derivation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.discipline.Disciplines;
import org.backstretch.contracts.RaceFact;

/** Five kilometres on the road and who runs them, for examples. */
final class Races {
    static final Instant GUN = Instant.parse("2026-11-21T10:00:00Z");
    static final UUID RACE = new UUID(0, 5);
    static final UUID LINE = new UUID(3, 1);

    private Races() {}

    static Terms by(TimingMethod timing) {
        return new Terms(
                RACE,
                Disciplines.get("5KR").orElseThrow(),
                timing,
                OptionalLong.of(5_000_000),
                List.of(),
                Passing.ONCE,
                false,
                TimingRules.USUAL);
    }

    static Terms published() {
        var terms = by(TimingMethod.HAND);
        return new Terms(
                terms.race(),
                terms.discipline(),
                terms.timing(),
                terms.distance(),
                terms.splits(),
                Passing.ONCE,
                true,
                terms.rules());
    }

    /** One point half way, and these rules. */
    static Terms under(TimingRules rules) {
        var terms = by(TimingMethod.HAND);
        return new Terms(
                terms.race(),
                terms.discipline(),
                terms.timing(),
                terms.distance(),
                List.of(new RaceFact.Split("HALF", "Half way", 2_500_000L)),
                Passing.ONCE,
                false,
                rules);
    }

    /** Over an unknown distance, so that no time is implausible. */
    static Terms passing(Passing passing, boolean published) {
        return passing(passing, published, TimingRules.USUAL);
    }

    static Terms passing(Passing passing, TimingRules rules) {
        return passing(passing, false, rules);
    }

    private static Terms passing(Passing passing, boolean published, TimingRules rules) {
        return new Terms(
                RACE,
                Disciplines.get(passing.fixedTime().isPresent() ? "1H" : "OTHER")
                        .orElseThrow(),
                TimingMethod.HAND,
                OptionalLong.empty(),
                List.of(),
                passing,
                published,
                rules);
    }

    static Run runner(long number, Crossing... crossings) {
        return new Runner(number).crossing(crossings).run();
    }

    static Run facing(Direction direction, Run run) {
        return new Runner(run).facing(direction).run();
    }

    static Run startedAfter(Duration offset, Run run) {
        return new Runner(run).startedAfter(offset).run();
    }

    static Run handicapped(Duration offset, Run run) {
        return new Runner(run).startedAfter(offset).handicapped().run();
    }

    static Run withoutGun(Run run) {
        return new Runner(run).withGun(Optional.empty()).run();
    }

    static Run inDeadHeat(long heat, Run run) {
        return new Runner(run).inDeadHeat(new UUID(1, heat)).run();
    }

    static Run withOfficialTime(long millis, Run run) {
        return new Runner(run)
                .withOfficialTime(new OfficialTime(millis, "Read from the video"))
                .run();
    }

    static Run declared(OutcomeKind outcome, Instant at, Run run) {
        var rule = outcome == OutcomeKind.DISQUALIFIED ? Optional.of("IRR-2") : Optional.<String>empty();
        return new Runner(run)
                .declared(new Declared(outcome, rule, rule.map(any -> "Turned round"), at))
                .run();
    }

    /** A tap at the finish. Arrives the moment it is stamped. */
    static Crossing crossing(long sequence, Duration afterGun) {
        return crossing(sequence, afterGun, Crossing.Where.FINISH, LINE, false);
    }

    /** A read of a reader at the finish. */
    static Crossing read(long sequence, Duration afterGun, UUID reader) {
        return crossing(sequence, afterGun, Crossing.Where.FINISH, reader, true);
    }

    static Crossing atStart(long sequence, Duration afterGun) {
        return crossing(sequence, afterGun, Crossing.Where.START, LINE, true);
    }

    static Crossing halfWay(long sequence, Duration afterGun) {
        return crossing(sequence, afterGun, Crossing.Where.SPLIT, LINE, false);
    }

    private static Crossing crossing(
            long sequence, Duration afterGun, Crossing.Where where, UUID device, boolean byMachine) {
        var at = GUN.plus(afterGun);
        var point = where == Crossing.Where.SPLIT ? Optional.of("HALF") : Optional.<String>empty();
        return new Crossing(
                new UUID(2, sequence), at, sequence, at, false, where, point, device, byMachine, Optional.empty());
    }

    static Crossing accepted(Crossing crossing) {
        return new Crossing(
                crossing.id(),
                crossing.at(),
                crossing.sequence(),
                crossing.receivedAt(),
                true,
                crossing.where(),
                crossing.point(),
                crossing.device(),
                crossing.byMachine(),
                crossing.clockDoubt());
    }

    static Crossing named(UUID id, Crossing crossing) {
        return new Crossing(
                id,
                crossing.at(),
                crossing.sequence(),
                crossing.receivedAt(),
                crossing.accepted(),
                crossing.where(),
                crossing.point(),
                crossing.device(),
                crossing.byMachine(),
                crossing.clockDoubt());
    }

    static Crossing byBadClock(Crossing crossing) {
        return new Crossing(
                crossing.id(),
                crossing.at(),
                crossing.sequence(),
                crossing.receivedAt(),
                crossing.accepted(),
                crossing.where(),
                crossing.point(),
                crossing.device(),
                crossing.byMachine(),
                Optional.of("It slept."));
    }

    static Derived derive(Terms terms, Run run) {
        return Derivation.of(terms, List.of(run)).getFirst();
    }

    static List<CrossingState> states(Derived derived) {
        return derived.verdicts().stream().map(Verdict::state).toList();
    }

    static List<Doubt> doubts(Derived derived) {
        return derived.verdicts().stream()
                .flatMap(verdict -> verdict.doubt().stream())
                .toList();
    }
}
