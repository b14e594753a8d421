package org.backstretch.results.derivation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstretch.athletics.relay.RelayResult;

/**
 * A run with a verdict on each of its crossings.
 *
 * @param zero what the official time counts from; empty without a gun
 * @param mat when the runner crossed the start mat, where the official time counts from something else
 * @param finish the crossing that makes the time
 * @param passages of the finish line that count, in their order, the finish too
 * @param relay what a relay team has so far
 */
record Judged(
        Run run,
        List<Verdict> verdicts,
        Optional<Instant> zero,
        Optional<Instant> mat,
        Optional<Crossing> finish,
        List<Crossing> passages,
        Optional<RelayResult> relay,
        Passed passed) {

    static Judged of(Terms terms, Run told) {
        var run = told.readBy(terms.rules());
        var start = StartLine.of(terms, run);
        var splits = SplitPoints.of(terms, run, start.start());
        var finish = FinishLine.of(terms, run, start, splits);
        var verdicts = Stream.of(start.verdicts(), splits.verdicts(), finish.verdicts())
                .flatMap(List::stream)
                .toList();
        var relay = terms.passing().relay().map(rules -> Relay.of(rules, run, start.zero(), finish.passages()));
        var laps = terms.passing().isOnce() || relay.isPresent()
                ? List.<Long>of()
                : finish.passages().stream()
                        .map(passage -> Duration.between(start.zero().orElseThrow(), passage.at())
                                .toMillis())
                        .toList();
        var sections = Sections.of(terms, run, start.start(), splits, finish);
        var legs = sections.isEmpty() ? relay.map(Relay::told).orElse(List.of()) : sections;
        return new Judged(
                run,
                verdicts,
                start.zero(),
                start.mat(),
                finish.finish(),
                finish.passages(),
                relay,
                new Passed(splits.times(), laps, legs));
    }

    /**
     * What of an official time was run since the own start mat; empty without one, and for a team.
     *
     * @param millis the official time
     */
    Optional<Long> net(long millis) {
        return mat.filter(any -> relay.isEmpty())
                .map(start ->
                        millis - Duration.between(zero.orElseThrow(), start).toMillis())
                .filter(net -> net > 0);
    }

    /** The first question that only a human can answer. */
    Optional<String> review() {
        return verdicts.stream().filter(Verdict::isInReview).findFirst().flatMap(Verdict::reason);
    }
}
