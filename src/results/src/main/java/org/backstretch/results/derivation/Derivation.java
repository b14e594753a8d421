package org.backstretch.results.derivation;

import static java.util.function.BinaryOperator.minBy;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.mark.Mark;
import org.backstretch.athletics.place.DeadHeat;

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
            return Result.declared(run.entry(), terms.race(), run.declared().get(), judged.review());
        }
        if (judged.finish().isPresent()) {
            return finished(run, judged.finish().get());
        }
        var neverSeen = terms.published() && run.takesPart() && judged.review().isEmpty();
        return neverSeen
                ? Result.without(run.entry(), terms.race(), OutcomeKind.DID_NOT_START)
                : Result.open(run.entry(), terms.race(), judged.review());
    }

    /** Members of a dead heat share the crossing of their first, and so the time from one gun. */
    private Result finished(Run run, Crossing own) {
        var shared = run.deadHeat().map(firstOfDeadHeat::get);
        var crossing = shared.orElse(own);
        var millis = Duration.between(run.start().orElseThrow(), crossing.at()).toMillis();
        if (millis <= 0) {
            return finished(run, own, Optional.empty());
        }
        return finished(run, crossing, shared.isPresent() ? run.deadHeat() : Optional.empty());
    }

    private Result finished(Run run, Crossing crossing, Optional<UUID> declaredHeat) {
        var millis = Duration.between(run.start().orElseThrow(), crossing.at()).toMillis();
        var mark = Mark.of(terms.discipline(), terms.timing(), millis);
        return Result.finished(
                run.entry(),
                terms.race(),
                millis,
                terms.timing(),
                crossing,
                DeadHeat.byItself(terms.race(), terms.timing(), millis).or(() -> declaredHeat),
                mark);
    }
}
