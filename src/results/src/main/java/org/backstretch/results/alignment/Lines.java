package org.backstretch.results.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.results.alignment.LineView.Stands;
import org.backstretch.results.crossing.BibGuess;

/** The lines of a pairing as people see them, with what they should look at. */
final class Lines {
    private final Table table;
    private final Pairing pairing;
    private final Map<UUID, Word> now;
    /** How many times of a bib stand in earlier lines, or come from elsewhere. */
    private final Map<String, Integer> timed;

    private final List<BibGuess.Candidate> candidates;

    private Lines(Table table, Pairing pairing) {
        this.table = table;
        this.pairing = pairing;
        this.now = table.now();
        this.timed = new HashMap<>(table.elsewhere());
        this.candidates = candidates(table, pairing);
    }

    /** Who has all the times there are, in other lines or elsewhere, is meant less likely. */
    private static List<BibGuess.Candidate> candidates(Table table, Pairing pairing) {
        var taken = new HashMap<>(table.elsewhere());
        pairing.lines().forEach(line -> pairing.bib(line).ifPresent(bib -> taken.merge(bib, 1, Integer::sum)));
        return table.runners().all().stream()
                .map(runner -> new BibGuess.Candidate(
                        runner.entryId(),
                        runner.bib(),
                        runner.name(),
                        taken.getOrDefault(runner.bib(), 0) >= table.passages()))
                .toList();
    }

    static List<LineView> of(Table table, Pairing pairing) {
        var lines = new Lines(table, pairing);
        return pairing.lines().stream().map(lines::view).toList();
    }

    private LineView view(Pairing.Line line) {
        var time = line.time().map(this::time);
        var read = line.bib().map(Lines::read);
        var bib = own(line).or(() -> pairing.bib(line));
        var runner = bib.flatMap(table.runners()::with);
        var doubts = line.number().isPresent() ? doubts(line, bib, runner) : List.<LineDoubt>of();
        if (isTimed(line)) {
            bib.ifPresent(each -> timed.merge(each, 1, Integer::sum));
        }
        return new LineView(
                line.number().orElse(null),
                time.orElse(null),
                read.orElse(null),
                bib.orElse(null),
                runner.map(Runners.Runner::entryId).orElse(null),
                runner.map(Runners.Runner::name).orElse(null),
                doubts,
                suggestions(bib, doubts));
    }

    private List<BibGuess.Suggestion> suggestions(Optional<String> bib, List<LineDoubt> doubts) {
        var isNobodys = doubts.contains(LineDoubt.UNREADABLE_BIB) || doubts.contains(LineDoubt.UNKNOWN_BIB);
        return bib.filter(text -> isNobodys)
                .map(text -> BibGuess.of(text, candidates))
                .orElse(List.of());
    }

    private LineView.Time time(Cell<Tap> cell) {
        return switch (cell) {
            case Cell.Here<Tap>(var tap) -> time(Stands.HERE, tap, Optional.empty());
            case Cell.Aside<Tap>(var tap, var edit) -> time(edit.isPresent() ? Stands.ASIDE : Stands.OUT, tap, edit);
            case Cell.Gap<Tap>(var edit) -> new LineView.Time(Stands.GAP, null, null, null, null, edit);
        };
    }

    private LineView.Time time(Stands stands, Tap tap, Optional<Integer> edit) {
        var counted = Optional.ofNullable(now.get(tap.id())).flatMap(Word::counted);
        return new LineView.Time(
                stands,
                tap.id(),
                tap.at(),
                tap.own().orElse(null),
                tap.isOut() ? null : counted.orElse(null),
                edit.orElse(null));
    }

    private static LineView.Read read(Cell<Reading> cell) {
        return switch (cell) {
            case Cell.Here<Reading>(var reading) -> read(Stands.HERE, reading, Optional.empty());
            case Cell.Aside<Reading>(var reading, var edit) ->
                read(edit.isPresent() ? Stands.ASIDE : Stands.OUT, reading, edit);
            case Cell.Gap<Reading>(var edit) -> new LineView.Read(Stands.GAP, null, null, edit);
        };
    }

    private static LineView.Read read(Stands stands, Reading reading, Optional<Integer> edit) {
        return new LineView.Read(stands, reading.id(), reading.read().orElse(null), edit.orElse(null));
    }

    private static boolean isTimed(Pairing.Line line) {
        return line.time().filter(cell -> cell instanceof Cell.Here<Tap>).isPresent();
    }

    private static Optional<String> own(Pairing.Line line) {
        return line.time()
                .flatMap(cell -> cell instanceof Cell.Here<Tap>(var tap) ? tap.own() : Optional.<String>empty());
    }

    private List<LineDoubt> doubts(Pairing.Line line, Optional<String> bib, Optional<Runners.Runner> runner) {
        var doubts = new ArrayList<LineDoubt>();
        if (!isTimed(line)) {
            doubts.add(LineDoubt.NO_TIME);
        }
        if (bib.isEmpty()) {
            doubts.add(LineDoubt.NO_BIB);
        } else if (runner.isEmpty()) {
            doubts.add(isUnreadable(bib.get()) ? LineDoubt.UNREADABLE_BIB : LineDoubt.UNKNOWN_BIB);
        }
        if (bib.filter(each -> timed.getOrDefault(each, 0) >= table.passages()).isPresent()) {
            doubts.add(LineDoubt.TWICE);
        }
        var own = own(line);
        if (own.isPresent()
                && pairing.bib(line).filter(read -> !read.equals(own.get())).isPresent()) {
            doubts.add(LineDoubt.OTHER_BIB);
        }
        if (line.bib()
                .filter(cell -> cell instanceof Cell.Here<Reading>(var reading) && reading.isLate())
                .isPresent()) {
            doubts.add(LineDoubt.CODE_ENDED);
        }
        return List.copyOf(doubts);
    }

    private static boolean isUnreadable(String bib) {
        return bib.indexOf('*') >= 0 || bib.indexOf('?') >= 0;
    }
}
