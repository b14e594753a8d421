package org.backstretch.results.alignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.results.alignment.Applications.Change;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.crossing.Afresh;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;
import org.backstretch.results.derivation.RaceStates;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.projection.KnownRace;

/** Shows what edits would do, does it in one derivation, and takes it back exactly. */
@ApplicationScoped
class Alignments {
    private static final String SAY = """
            update crossing_state s
            set bib = w.bib, aligned = w.aligned, dismissed_by = w.dismissed_by, dismissal = w.dismissal
            from jsonb_to_recordset(?::jsonb) as c(crossing uuid, after jsonb),
                 jsonb_to_record(c.after) as w(bib text, aligned boolean, dismissed_by uuid, dismissal text)
            where s.crossing_id = c.crossing""";

    private final Tables tables;
    private final Applications applications;
    private final Database database;
    private final Afresh afresh;
    private final RaceStates states;
    private final Results results;
    private final Caller caller;
    private final Audit audit;

    Alignments(
            Tables tables,
            Applications applications,
            Database database,
            Afresh afresh,
            RaceStates states,
            Results results,
            Caller caller,
            Audit audit) {
        this.tables = tables;
        this.applications = applications;
        this.database = database;
        this.afresh = afresh;
        this.states = states;
        this.results = results;
        this.caller = caller;
        this.audit = audit;
    }

    /** As it is applied, or side by side without an edit. */
    View look(KnownRace race, UUID times, UUID bibs) {
        var table = tables.of(race, times, bibs);
        var edits = applications.of(race.id(), times, bibs).map(Applied::edits).orElse(List.of()).stream()
                .filter(table::holds)
                .toList();
        return view(race.id(), times, bibs, table, edits, edits);
    }

    View preview(KnownRace race, UUID times, UUID bibs, List<Edit> wanted) {
        var table = tables.of(race, times, bibs);
        var edits = resolved(table, wanted);
        var before = wanted.isEmpty() ? edits : resolved(table, wanted.subList(0, wanted.size() - 1));
        return view(race.id(), times, bibs, table, edits, before);
    }

    private View view(UUID race, UUID times, UUID bibs, Table table, List<Edit> edits, List<Edit> before) {
        return View.of(times, bibs, table, edits, before, applications.of(race, times, bibs), applications.last(race));
    }

    private static List<Edit> resolved(Table table, List<Edit> edits) {
        for (var edit : edits) {
            if (!table.holds(edit)) {
                throw new Invalid(
                        "edits",
                        "An edit names something that does not stand among these "
                                + (edit.side() == Side.TIMES ? "times" : "bibs") + ": " + edit.at());
            }
            if (edit.kind() == Edit.Kind.BIB
                    && (edit.side() != Side.BIBS || edit.said().isEmpty())) {
                throw new Invalid("edits", "Say which bib it is, and of a reading, not of a time.");
            }
        }
        return Shift.resolved(edits, table.taps(), table.bibs());
    }

    /** All of it, and nothing that was not looked at. The race is owned. */
    View apply(KnownRace race, Order order) {
        var table = tables.of(race, order.times(), order.bibs()).asSeen(seen(order));
        var edits = resolved(table, order.edits());
        var changes = changes(table, table.paired(edits));
        var id = applications.add(race.id(), order.times(), order.bibs(), edits, changes);
        say(race, changes);
        write(race, id, Optional.empty(), Optional.of(edits.size() + " edits, " + changes.size() + " times changed"));
        return look(race, order.times(), order.bibs());
    }

    private static Seen seen(Order order) {
        return Seen.read(order.basedOn())
                .orElseThrow(() -> new Invalid("basedOn", "Name the revision of the preview that you looked at."));
    }

    private List<Change> changes(Table table, Pairing pairing) {
        var now = table.now();
        return pairing.sayings().stream()
                .map(saying -> {
                    var before = Objects.requireNonNull(now.get(saying.tap().id()));
                    return new Change(saying.tap().id(), before, before.after(saying, caller.account()));
                })
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    /** Takes back the last one that counts. What an official has said of a tap since stays. The race is owned. */
    Undone undo(KnownRace race, Optional<Integer> number) {
        var last = applications.last(race.id()).orElseThrow(NothingAligned::new);
        if (number.filter(wanted -> wanted != last.number()).isPresent()) {
            throw new AlignmentChanged("Another alignment was applied or undone since you looked. Look again first.");
        }
        var now = tables.of(race, last.times(), last.bibs()).now();
        var changes = applications.changes(last);
        var untouched = changes.stream()
                .filter(change -> change.after().equals(now.get(change.crossing())))
                .map(change -> new Change(change.crossing(), change.after(), change.before()))
                .toList();
        applications.undo(last);
        say(race, untouched);
        write(race, last.id(), Optional.of("applied"), Optional.empty());
        return new Undone(
                last.number(), last.times(), last.bibs(), untouched.size(), changes.size() - untouched.size());
    }

    /** Everybody under one new derivation, so that boards swap once. */
    private void say(KnownRace race, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        database.update(SAY, Json.of(changes));
        var crossings = changes.stream().map(Change::crossing).toList();
        afresh.find(race.id(), crossings);
        results.deriveAnew(race, states.get(race.id()));
    }

    private void write(KnownRace race, UUID alignment, Optional<String> was, Optional<String> became) {
        audit.add(new Audit.Act(
                race.event().id(), Optional.of(race.id()), alignment, "alignment", was, became, Optional.empty()));
    }
}
