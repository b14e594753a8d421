package org.backstretch.results.derivation;

import static org.backstretch.results.derivation.CrossingState.BEFORE_START;
import static org.backstretch.results.derivation.CrossingState.DUPLICATE;
import static org.backstretch.results.derivation.CrossingState.IN_REVIEW;
import static org.backstretch.results.derivation.CrossingState.USED;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.mark.Plausibility;

/**
 * A run with a verdict on each of its crossings: in the order at the line, the first plausible one counts.
 *
 * @param finish the crossing that makes the time
 */
record Judged(Run run, List<Verdict> verdicts, Optional<Crossing> finish) {

    static Judged of(Terms terms, Run run) {
        var verdicts = new ArrayList<Verdict>();
        Optional<Crossing> finish = Optional.empty();
        for (var crossing : run.crossings()) {
            var verdict = finish.isPresent()
                    ? new Verdict(crossing.id(), DUPLICATE, Optional.of("An earlier crossing of this bib counts."))
                    : verdict(terms, run, crossing);
            verdicts.add(verdict);
            if (verdict.state() == USED) {
                finish = Optional.of(crossing);
            }
        }
        return new Judged(run, List.copyOf(verdicts), finish);
    }

    private static Verdict verdict(Terms terms, Run run, Crossing crossing) {
        if (run.start().isEmpty()) {
            return new Verdict(crossing.id(), BEFORE_START, Optional.of("No gun is known yet."));
        }
        var time = Duration.between(run.start().get(), crossing.at());
        if (!time.isPositive()) {
            return new Verdict(crossing.id(), BEFORE_START, Optional.of("It was stamped before the start."));
        }
        var doubt = doubt(terms, run, crossing, time.toMillis());
        return new Verdict(crossing.id(), doubt.isPresent() ? IN_REVIEW : USED, doubt);
    }

    private static Optional<String> doubt(Terms terms, Run run, Crossing crossing, long millis) {
        if (terms.discipline().measuresDistance()) {
            return Optional.of("In a fixed-time race the distance counts; a crossing makes no result.");
        }
        if (run.declared().isPresent()) {
            return afterDeclaration(run.declared().get(), crossing);
        }
        return crossing.accepted() ? Optional.empty() : implausible(terms, run, millis);
    }

    /** Whoever declared it could not know of a crossing that had not arrived. A disqualified runner may finish. */
    private static Optional<String> afterDeclaration(Declared declared, Crossing crossing) {
        return declared.outcome() != OutcomeKind.DISQUALIFIED
                        && crossing.receivedAt().isAfter(declared.at())
                ? Optional.of("It arrived after " + declared.outcome().status() + " was declared.")
                : Optional.empty();
    }

    private static Optional<String> implausible(Terms terms, Run run, long millis) {
        return run.takesPart()
                ? Plausibility.judge(run.direction(), terms.distance(), run.sex(), millis)
                : Optional.of("This entry does not take part.");
    }

    /** The first question that only a human can answer. */
    Optional<String> review() {
        return verdicts.stream()
                .filter(verdict -> verdict.state() == IN_REVIEW)
                .findFirst()
                .flatMap(Verdict::reason);
    }
}
