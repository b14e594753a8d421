package org.backstretch.results.derivation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstretch.contracts.ResultFact;

/**
 * A run with a verdict on each of its crossings.
 *
 * @param zero what the official time counts from; empty without a gun
 * @param finish the crossing that makes the time
 */
record Judged(
        Run run,
        List<Verdict> verdicts,
        Optional<Instant> zero,
        Optional<Crossing> finish,
        List<ResultFact.Split> splits) {

    static Judged of(Terms terms, Run told) {
        var run = told.readBy(terms.rules());
        var start = StartLine.of(terms, run);
        var splits = SplitPoints.of(terms, run, start.start());
        var finish = FinishLine.of(terms, run, start, splits);
        var verdicts = Stream.of(start.verdicts(), splits.verdicts(), finish.verdicts())
                .flatMap(List::stream)
                .toList();
        return new Judged(run, verdicts, start.zero(), finish.finish(), splits.times());
    }

    /** The first question that only a human can answer. */
    Optional<String> review() {
        return verdicts.stream().filter(Verdict::isInReview).findFirst().flatMap(Verdict::reason);
    }
}
