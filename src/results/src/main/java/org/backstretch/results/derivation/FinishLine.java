package org.backstretch.results.derivation;

import static org.backstretch.results.derivation.CrossingState.AFTER_FINISH;
import static org.backstretch.results.derivation.CrossingState.BEFORE_START;
import static org.backstretch.results.derivation.CrossingState.DUPLICATE;
import static org.backstretch.results.derivation.CrossingState.OVER_MAXIMUM;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.mark.Plausibility;

/**
 * The finish crossings of a run: in the order at the line, the first plausible one counts, or as many as the race passes the
 * line. A backup reader counts only where nobody else saw the runner, or that passage.
 */
final class FinishLine {
    private final Terms terms;
    private final Run run;
    private final StartLine start;
    private final SplitPoints splits;
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<Crossing> passages = new ArrayList<>();

    private FinishLine(Terms terms, Run run, StartLine start, SplitPoints splits) {
        this.terms = terms;
        this.run = run;
        this.start = start;
        this.splits = splits;
    }

    static FinishLine of(Terms terms, Run run, StartLine start, SplitPoints splits) {
        var line = new FinishLine(terms, run, start, splits);
        var seen = run.at(Crossing.Where.FINISH).toList();
        if (terms.passing().isOnce()) {
            line.judgeOnce(seen);
        } else {
            line.judgeEach(seen);
        }
        return line;
    }

    private void judgeOnce(List<Crossing> seen) {
        seen.stream().filter(crossing -> !terms.rules().isBackup(crossing)).forEach(this::judge);
        var isSeen = !passages.isEmpty() || verdicts.stream().anyMatch(Verdict::isInReview);
        seen.stream().filter(terms.rules()::isBackup).forEach(isSeen ? this::passOver : this::judge);
    }

    /** A main reader that misses one passage of several has the others all the same. */
    private void judgeEach(List<Crossing> seen) {
        var main = seen.stream()
                .filter(crossing -> !terms.rules().isBackup(crossing))
                .map(Crossing::at)
                .toList();
        for (var crossing : seen) {
            var isSeen = terms.rules().isBackup(crossing)
                    && main.stream().anyMatch(at -> isSamePassage(Duration.between(at, crossing.at())));
            if (isSeen) {
                passOver(crossing);
            } else {
                judge(crossing);
            }
        }
    }

    /** To the millisecond, as times are: no lap and no leg takes less than one. */
    private boolean isSamePassage(Duration apart) {
        return Math.abs(apart.toMillis()) <= terms.rules().duplicateWindowMillis();
    }

    /** The last passage, once it is the one that ends the race. */
    Optional<Crossing> finish() {
        return hasFinished() ? Optional.of(passages.getLast()) : Optional.empty();
    }

    private boolean hasFinished() {
        return passages.size() == terms.passing().times();
    }

    List<Crossing> passages() {
        return List.copyOf(passages);
    }

    List<Verdict> verdicts() {
        return verdicts;
    }

    private void passOver(Crossing crossing) {
        verdicts.add(Verdict.plain(crossing, DUPLICATE, "The main reader has it."));
    }

    private void judge(Crossing crossing) {
        var verdict = verdict(crossing);
        verdicts.add(verdict);
        if (verdict.isUsed()) {
            passages.add(crossing);
        }
    }

    private Verdict verdict(Crossing crossing) {
        if (isTooLate(crossing)) {
            return Verdict.plain(crossing, AFTER_FINISH, "The time was up.");
        }
        if (!passages.isEmpty()) {
            var since = Duration.between(passages.getLast().at(), crossing.at());
            if (hasFinished() || isSamePassage(since)) {
                return again(crossing, since);
            }
        }
        if (start.start().isEmpty()) {
            return Verdict.plain(crossing, BEFORE_START, "No gun is known yet.");
        }
        var time = Duration.between(start.start().get(), crossing.at()).toMillis();
        return time > 0 ? finishing(crossing, time) : early(crossing, "It was stamped before the start.");
    }

    private boolean isTooLate(Crossing crossing) {
        var end = terms.passing().fixedTime().flatMap(limit -> start.start().map(from -> from.plus(limit)));
        return end.filter(crossing.at()::isAfter).isPresent();
    }

    private Verdict again(Crossing crossing, Duration since) {
        if (isSamePassage(since)) {
            return Verdict.plain(crossing, DUPLICATE, "An earlier crossing of this bib counts.");
        }
        return crossing.byMachine() || crossing.accepted()
                ? Verdict.plain(crossing, AFTER_FINISH, "This bib had finished.")
                : Verdict.review(
                        crossing,
                        Doubt.TWICE,
                        "This bib has a time already, %d:%02d earlier, which counts. Whose is this one?"
                                .formatted(since.toMinutes(), since.toSecondsPart()));
    }

    /** A reader sees runners who warm up; a person who tapped meant a finish. */
    private static Verdict early(Crossing crossing, String reason) {
        return crossing.byMachine()
                ? Verdict.plain(crossing, BEFORE_START, reason)
                : Verdict.doubtful(crossing, BEFORE_START, Doubt.BEFORE_START, reason);
    }

    private Verdict finishing(Crossing crossing, long time) {
        if (terms.discipline().measuresDistance() && terms.passing().lap().isEmpty()) {
            return Verdict.review(
                    crossing,
                    Doubt.FIXED_TIME,
                    "In a fixed-time race the distance counts, and nobody has said how long a lap is.");
        }
        if (run.declared().isPresent()) {
            return declared(crossing, run.declared().get());
        }
        return crossing.accepted() ? Verdict.used(crossing) : plausible(crossing, time);
    }

    /** Whoever declared it could not know of a crossing that had not arrived. A disqualified runner may finish. */
    private static Verdict declared(Crossing crossing, Declared declared) {
        return declared.outcome() != OutcomeKind.DISQUALIFIED
                        && crossing.receivedAt().isAfter(declared.at())
                ? Verdict.review(
                        crossing,
                        Doubt.AFTER_DECLARATION,
                        "It arrived after " + declared.outcome().status() + " was declared.")
                : Verdict.used(crossing);
    }

    private Verdict plausible(Crossing crossing, long time) {
        var rules = terms.rules();
        var isFinish = passages.size() + 1 == terms.passing().times();
        if (isFinish && time < rules.minimumMillis()) {
            return crossing.byMachine()
                    ? early(crossing, "It is before the minimum time.")
                    : Verdict.review(crossing, Doubt.TOO_FAST, "It is before the minimum time.");
        }
        if (rules.maximumMillis() != null && time > rules.maximumMillis()) {
            return Verdict.plain(crossing, OVER_MAXIMUM, "It is over the longest time of this race.");
        }
        if (!run.takesPart()) {
            return Verdict.review(crossing, Doubt.NOT_TAKING_PART, "This entry does not take part.");
        }
        if (crossing.clockDoubt().isPresent()) {
            return Verdict.review(crossing, Doubt.CLOCK, crossing.clockDoubt().get());
        }
        var tooFast = Plausibility.judge(
                run.direction(), terms.passing().stretch(terms.distance()), run.sex(), time - lastPassed());
        if (tooFast.isPresent()) {
            return !passages.isEmpty() && crossing.byMachine()
                    ? Verdict.plain(crossing, DUPLICATE, "It is too soon for another passage.")
                    : Verdict.review(crossing, Doubt.TOO_FAST, tooFast.get());
        }
        return splits.missing(terms)
                .filter(any -> isFinish)
                .map(split -> Verdict.review(
                        crossing, Doubt.MISSING_SPLIT, "Nobody saw this runner at " + split.name() + "."))
                .orElseGet(() -> Verdict.used(crossing));
    }

    /** In milliseconds since the start; 0 before the first passage. */
    private long lastPassed() {
        return passages.isEmpty()
                ? 0
                : Duration.between(
                                start.start().orElseThrow(), passages.getLast().at())
                        .toMillis();
    }
}
