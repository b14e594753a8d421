package org.backstretch.results.derivation;

import static org.backstretch.results.derivation.CrossingState.BEFORE_START;
import static org.backstretch.results.derivation.CrossingState.DUPLICATE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a runner started: of the reads inside the start window the last one counts.
 *
 * @param start when the runner went; empty without a gun
 * @param zero what the official time counts from
 * @param mat when the runner crossed the start mat, where the official time counts from something else
 */
record StartLine(Optional<Instant> start, Optional<Instant> zero, Optional<Instant> mat, List<Verdict> verdicts) {

    static StartLine of(Terms terms, Run run) {
        var verdicts = new ArrayList<Verdict>();
        Optional<Crossing> last = Optional.empty();
        for (var read : run.at(Crossing.Where.START).toList().reversed()) {
            var verdict = verdict(terms.rules(), run, read, last);
            verdicts.addFirst(verdict);
            if (verdict.isUsed()) {
                last = Optional.of(read);
            }
        }
        var own = terms.rules().startMode() == TimingRules.StartMode.READ
                ? last.map(Crossing::at)
                : Optional.<Instant>empty();
        var start = run.gun().isEmpty() ? Optional.<Instant>empty() : own.or(run::due);
        var zero = run.handicap() ? run.gun() : start;
        var mat = last.map(Crossing::at).filter(read -> !zero.equals(Optional.of(read)));
        return new StartLine(start, zero, mat, List.copyOf(verdicts));
    }

    private static Verdict verdict(TimingRules rules, Run run, Crossing read, Optional<Crossing> last) {
        if (run.due().isEmpty()) {
            return Verdict.plain(read, BEFORE_START, "No gun is known yet.");
        }
        var due = run.due().get();
        if (read.at().isBefore(due.minusMillis(rules.startWindowBeforeMillis()))) {
            return Verdict.plain(read, BEFORE_START, "It was read before the start window.");
        }
        if (read.at().isAfter(due.plusMillis(rules.startWindowAfterMillis()))) {
            return Verdict.plain(read, DUPLICATE, "It was read after the start window.");
        }
        return last.isPresent()
                ? Verdict.plain(read, DUPLICATE, "A later read at the start counts.")
                : Verdict.used(read);
    }
}
