package org.backstretch.results.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.PublicationFact.Status;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.fact.Outbox;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.derivation.CrossingState;
import org.backstretch.results.derivation.RaceStates;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.eventfile.EventFiles;
import org.backstretch.results.eventfile.EventOpened;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.protest.ProtestClocks;
import org.backstretch.results.resultlist.ResultList;
import org.jspecify.annotations.Nullable;

/** Prints lists: PROVISIONAL, then OFFICIAL, then corrections with a note. The caller owns the race. */
@ApplicationScoped
public class Press {
    private static final String DOUBTS = """
            select s.crossing_id, s.state, s.bib, e.public_name, s.reason
            from crossing_state s join crossing c on c.id = s.crossing_id left join known_entry e on e.id = s.entry_id
            where s.race_id = ? and %s
            order by s.instant, c.id limit 100""".formatted(Checks.WAITS);

    private final Database database;
    private final RaceStates states;
    private final Results results;
    private final ResultList list;
    private final Checks checks;
    private final ProtestClocks clocks;
    private final EventFiles files;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;
    private final Event<Printed> printed;

    Press(
            Database database,
            RaceStates states,
            Results results,
            ResultList list,
            Checks checks,
            ProtestClocks clocks,
            EventFiles files,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock,
            Event<Printed> printed) {
        this.database = database;
        this.states = states;
        this.results = results;
        this.list = list;
        this.checks = checks;
        this.clocks = clocks;
        this.files = files;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.printed = printed;
    }

    /** Asked again for what is printed already, it answers that version. */
    Publication print(KnownRace race, Status wanted, @Nullable String note, boolean acceptDoubts) {
        refuseBeforeStart(race);
        if (!acceptDoubts) {
            refuseDoubts(race);
        }
        var last = Publication.latestOf(race.id());
        refuseStepBack(last, wanted);
        closeEntries(race, wanted);
        var rows = list.of(race).stream().map(PrintedRow::of).toList();
        if (wanted == Status.OFFICIAL && last.filter(Publication::isOfficial).isEmpty()) {
            refuseUnderRules(race, last, rows);
        }
        return last.filter(printed -> printed.isOfficial() == (wanted == Status.OFFICIAL) && printed.says(rows, note))
                .orElseGet(() -> next(race, last, wanted, note, rows, Optional.of(caller.account())));
    }

    /**
     * Prints a correction that nobody ordered. The race is owned, its newest list is official and says something else.
     *
     * @param by whose deed it follows from; empty for what registration told
     */
    void correct(KnownRace race, Publication last, String note, List<PrintedRow> rows, Optional<UUID> by) {
        next(race, Optional.of(last), Status.OFFICIAL, note, rows, by);
    }

    private void refuseBeforeStart(KnownRace race) {
        if (states.starts(race.id()).isEmpty()) {
            throw new NotStarted();
        }
    }

    private void refuseDoubts(KnownRace race) {
        var doubts = database.query(
                DOUBTS,
                row -> new OpenDoubts.Doubt(
                        row.id("crossing_id"),
                        row.choice("state", CrossingState.class),
                        row.textIfAny("bib").orElse(null),
                        row.textIfAny("public_name").orElse(null),
                        row.textIfAny("reason").orElse(null)),
                race.id());
        if (!doubts.isEmpty()) {
            throw new OpenDoubts(doubts);
        }
    }

    private void refuseUnderRules(KnownRace race, Optional<Publication> last, List<PrintedRow> rows) {
        var open = checks.ofRules(race, last, rows);
        if (!open.isEmpty()) {
            throw new NotOfficialYet(open);
        }
    }

    private static void refuseStepBack(Optional<Publication> last, Status wanted) {
        if (wanted == Status.PROVISIONAL && last.filter(Publication::isOfficial).isPresent()) {
            throw new AlreadyOfficial();
        }
    }

    /** From the first printed list on, whoever takes part and has no time did not finish, or not start. */
    private void closeEntries(KnownRace race, Status wanted) {
        var state = states.get(race.id());
        var stage = wanted == Status.PROVISIONAL ? Stage.PROVISIONAL : Stage.OFFICIAL;
        if (state.stage() != stage) {
            states.keep(state.printed(stage));
            results.deriveAll(race);
        }
    }

    private Publication next(
            KnownRace race,
            Optional<Publication> last,
            Status wanted,
            @Nullable String note,
            List<PrintedRow> rows,
            Optional<UUID> by) {
        var isCorrection = wanted == Status.OFFICIAL
                && last.filter(Publication::isOfficial).isPresent();
        if (isCorrection && note == null) {
            throw new Invalid("note", "These results are official. Say in a note what changed and why.");
        }
        var status = isCorrection ? Status.CORRECTED : wanted;
        var state = states.get(race.id());
        var publication = Publication.print(
                race.id(),
                last.map(printed -> printed.version).orElse(0) + 1,
                status,
                clock.instant(),
                by.orElse(null),
                state.ruleSet().orElse(race.fact().ruleSet()),
                note,
                rows,
                outbox.nextRevision(),
                state.rehearsal());
        if (state.rehearsal().isEmpty()) {
            outbox.add(publication.fact());
        }
        var minutes = state.rules(race).protestMinutes();
        if (status == Status.PROVISIONAL && minutes > 0) {
            clocks.start(race, minutes);
        }
        audit.add(
                new Audit.Act(
                        race.event().id(),
                        Optional.of(race.id()),
                        publication.id,
                        "publication",
                        last.map(before -> before.status + " " + before.version),
                        Optional.of(status + " " + publication.version),
                        Optional.ofNullable(note)),
                by);
        files.ask(race.event().id());
        printed.fire(new Printed(race.id()));
        return publication;
    }

    /** What was printed on another installation is told here as it was there. */
    void tell(@Observes EventOpened opened) {
        outbox.addAll(Publication.realOf(opened.races()).stream()
                .map(Publication::fact)
                .toList());
    }

    /** What was printed in a rehearsal was told to nobody; now it is the race's. */
    public void tell(UUID rehearsal) {
        outbox.addAll(
                Publication.printedIn(rehearsal).stream().map(Publication::fact).toList());
    }
}
