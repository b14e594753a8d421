package org.backstretch.results.derivation;

import static org.backstretch.results.derivation.CrossingState.BEFORE_START;
import static org.backstretch.results.derivation.CrossingState.DUPLICATE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.backstretch.athletics.mark.Plausibility;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.ResultFact;

/** Where a runner was seen between start and finish: at each point the first plausible crossing counts. */
record SplitPoints(List<ResultFact.Split> times, List<Verdict> verdicts) {

    static SplitPoints of(Terms terms, Run run, Optional<Instant> start) {
        var seen = new HashMap<String, Long>();
        var verdicts = new ArrayList<Verdict>();
        run.at(Crossing.Where.SPLIT).forEach(crossing -> {
            var code = crossing.point().orElseThrow();
            var verdict = verdict(terms, run, crossing, code, start, seen);
            verdicts.add(verdict);
            if (verdict.isUsed()) {
                seen.put(code, millis(start.orElseThrow(), crossing));
            }
        });
        return new SplitPoints(inOrder(terms, seen), List.copyOf(verdicts));
    }

    private static List<ResultFact.Split> inOrder(Terms terms, Map<String, Long> seen) {
        return terms.splits().stream()
                .filter(split -> seen.containsKey(split.code()))
                .map(split -> new ResultFact.Split(split.code(), seen.getOrDefault(split.code(), 0L)))
                .toList();
    }

    private static Verdict verdict(
            Terms terms, Run run, Crossing crossing, String code, Optional<Instant> start, Map<String, Long> seen) {
        var split =
                terms.splits().stream().filter(each -> each.code().equals(code)).findFirst();
        if (split.isEmpty()) {
            return Verdict.review(crossing, Doubt.UNKNOWN_POINT, "This race has no point " + code + ".");
        }
        if (start.isEmpty()) {
            return Verdict.plain(crossing, BEFORE_START, "No gun is known yet.");
        }
        if (seen.containsKey(code)) {
            return Verdict.plain(crossing, DUPLICATE, "An earlier crossing at this point counts.");
        }
        return sooner(terms, run, crossing, split.get(), millis(start.get(), crossing));
    }

    /** Readers are passed over what they saw too soon; a person who tapped is asked. */
    private static Verdict sooner(Terms terms, Run run, Crossing crossing, RaceFact.Split split, long millis) {
        if (millis <= 0) {
            return Verdict.plain(crossing, BEFORE_START, "It was stamped before the start.");
        }
        var minimum = terms.rules()
                .split(split.code())
                .map(TimingRules.SplitRule::minimumMillis)
                .orElse(0L);
        if (millis < minimum && crossing.byMachine()) {
            return Verdict.plain(crossing, BEFORE_START, "It is before the minimum time of this point.");
        }
        if (crossing.accepted()) {
            return Verdict.used(crossing);
        }
        if (millis < minimum) {
            return Verdict.review(crossing, Doubt.TOO_FAST, "It is before the minimum time of this point.");
        }
        if (crossing.clockDoubt().isPresent()) {
            return Verdict.review(crossing, Doubt.CLOCK, crossing.clockDoubt().get());
        }
        var distance = split.distanceMillimetres() == null
                ? OptionalLong.empty()
                : OptionalLong.of(split.distanceMillimetres());
        return Plausibility.judge(run.direction(), distance, run.sex(), millis)
                .map(doubt -> Verdict.review(crossing, Doubt.TOO_FAST, doubt))
                .orElseGet(() -> Verdict.used(crossing));
    }

    private static long millis(Instant start, Crossing crossing) {
        return Duration.between(start, crossing.at()).toMillis();
    }

    /** A split that the race asks for and that nobody saw. */
    Optional<RaceFact.Split> missing(Terms terms) {
        return terms.splits().stream()
                .filter(split -> terms.rules()
                        .split(split.code())
                        .filter(TimingRules.SplitRule::required)
                        .isPresent())
                .filter(split -> times.stream().noneMatch(time -> time.point().equals(split.code())))
                .findFirst();
    }
}
