package org.backstretch.results.derivation;

import static java.util.function.BinaryOperator.minBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.judge.Judgement;
import org.backstretch.athletics.place.DeadHeat;
import org.backstretch.athletics.relay.RelayResult;

/**
 * The outcome of entries, as a function of everything known of their runs. The order in which it became known, and how
 * often it was told, change nothing.
 */
final class Derivation {
    private final Terms terms;
    private final Map<UUID, Crossing> firstOfDeadHeat;

    private Derivation(Terms terms, Map<UUID, Crossing> firstOfDeadHeat) {
        this.terms = terms;
        this.firstOfDeadHeat = firstOfDeadHeat;
    }

    /**
     * Derives each run.
     *
     * @param runs with every member of a dead heat that one of them is in
     */
    static List<Derived> of(Terms terms, Collection<Run> runs) {
        var judged = runs.stream().map(run -> Judged.of(terms, run)).toList();
        var derivation = new Derivation(terms, firsts(judged));
        return judged.stream().map(derivation::derived).toList();
    }

    private static Map<UUID, Crossing> firsts(List<Judged> judged) {
        return judged.stream()
                .filter(each ->
                        each.run().deadHeat().isPresent() && each.finish().isPresent())
                .collect(toMap(
                        each -> each.run().deadHeat().orElseThrow(),
                        each -> each.finish().orElseThrow(),
                        minBy(Crossing.AT_THE_LINE)));
    }

    private Derived derived(Judged judged) {
        return new Derived(outcome(judged), judged.verdicts());
    }

    private Result outcome(Judged judged) {
        var run = judged.run();
        if (run.declared().isPresent()) {
            return Result.declared(run.entry(), terms.race(), run.declared().get(), judged.review(), judged.passed());
        }
        var judgement = terms.judgement(run);
        if (judgement.disqualification().isPresent()) {
            return Result.disqualified(
                    run.entry(), terms.race(), judgement.disqualification().get(), judged.review(), judged.passed());
        }
        if (terms.discipline().measuresDistance()) {
            return covered(judged);
        }
        if (run.officialTime().isPresent()) {
            return official(judged, run.officialTime().get(), judgement);
        }
        if (judged.relay().isPresent()) {
            return relayed(judged, judged.relay().get(), judgement);
        }
        return judged.finish().isPresent() ? finished(judged, judged.finish().get(), judgement) : out(judged);
    }

    /** Once a list is printed, whoever was seen on the way did not finish, and whoever never was did not start. */
    private Result out(Judged judged) {
        var run = judged.run();
        var isSeen = !judged.passages().isEmpty() || !judged.passed().splits().isEmpty();
        return terms.published() && run.takesPart() && judged.review().isEmpty()
                ? Result.without(
                        run.entry(),
                        terms.race(),
                        isSeen ? OutcomeKind.DID_NOT_FINISH : OutcomeKind.DID_NOT_START,
                        judged.passed())
                : Result.open(run.entry(), terms.race(), judged.review(), judged.passed());
    }

    /** As far as it got, from the first lap on: while the time runs it grows. What an official measured stands. */
    private Result covered(Judged judged) {
        var measured = judged.run().measured();
        var laps = judged.passages().size();
        if (measured.isEmpty() && laps == 0) {
            return out(judged);
        }
        var millimetres = measured.map(Run.Measured::millimetres)
                .orElseGet(() -> laps * terms.passing().lap().orElseThrow());
        return Result.covered(judged, terms, millimetres, measured.map(Run.Measured::reason));
    }

    /** The sum of the legs. Who has fewer than the relay when the list is printed did not finish. */
    private Result relayed(Judged judged, RelayResult relay, Judgement judgement) {
        if (relay.total().isPresent()) {
            var millis = relay.total().getAsLong() + judgement.penaltyMillis();
            var last = judged.passages().getLast();
            return Result.finished(
                    judged,
                    terms,
                    millis,
                    last.at(),
                    last.sequence(),
                    Optional.of(DeadHeat.ofEqual(terms.race(), millis)),
                    why(Optional.empty(), judgement));
        }
        var run = judged.run();
        var isOver = run.legs().stream().anyMatch(leg -> !leg.finished());
        return isOver
                ? Result.without(run.entry(), terms.race(), OutcomeKind.DID_NOT_FINISH, judged.passed())
                : out(judged);
    }

    /** What an official typed stands, with the order at the line where that is known; penalties come on top. */
    private Result official(Judged judged, OfficialTime official, Judgement judgement) {
        var zero = judged.zero().orElse(Instant.EPOCH);
        var finish = judged.finish();
        var millis = official.millis() + judgement.penaltyMillis();
        return Result.finished(
                judged,
                terms,
                millis,
                finish.map(Crossing::at).orElse(zero.plusMillis(official.millis())),
                finish.map(Crossing::sequence).orElse(0L),
                judged.relay().isPresent()
                        ? Optional.of(DeadHeat.ofEqual(terms.race(), millis))
                        : DeadHeat.byItself(terms.race(), terms.timing(), millis),
                why(Optional.of(official.reason()), judgement));
    }

    /** Members of a dead heat share the crossing of their first, and so the time from one gun, unless one is penalized. */
    private Result finished(Judged judged, Crossing own, Judgement judgement) {
        var shared = judged.run().deadHeat().map(firstOfDeadHeat::get);
        var crossing = shared.orElse(own);
        return millis(judged, crossing) <= 0 || judgement.penaltyMillis() > 0
                ? finished(judged, own, Optional.empty(), judgement)
                : finished(
                        judged, crossing, shared.isPresent() ? judged.run().deadHeat() : Optional.empty(), judgement);
    }

    private Result finished(Judged judged, Crossing crossing, Optional<UUID> declaredHeat, Judgement judgement) {
        var millis = millis(judged, crossing) + judgement.penaltyMillis();
        return Result.finished(
                judged,
                terms,
                millis,
                crossing.at(),
                crossing.sequence(),
                DeadHeat.byItself(terms.race(), terms.timing(), millis).or(() -> declaredHeat),
                why(Optional.empty(), judgement));
    }

    /** Why a time is another than was measured. */
    private static Optional<String> why(Optional<String> official, Judgement judgement) {
        var penalties = judgement.rulings().stream()
                .filter(ruling -> ruling.seconds() > 0)
                .map(ruling -> "%d s added: %s".formatted(ruling.seconds(), ruling.reason()));
        var all = Stream.concat(official.stream(), penalties).collect(joining("; "));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private static long millis(Judged judged, Crossing crossing) {
        return Duration.between(judged.zero().orElseThrow(), crossing.at()).toMillis();
    }
}
