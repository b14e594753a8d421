package org.backstretch.results.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.derivation.RaceStates;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.publication.Press;

/** Begins, hides, brings back and makes real. Each derives the race anew, so that boards swap once. The caller owns the race. */
@ApplicationScoped
class Rehearsals {
    private static final String HAS_BEGUN = """
            select 1 from race r where r.id = ? and (
                r.stage <> 'PLANNED' or r.published
                or exists (select from wave_start s where s.race_id = r.id)
                or exists (select from crossing_state s where s.race_id = r.id)
                or exists (select from bib_reading b where b.race_id = r.id and not is_hidden(b.rehearsal)))""";

    private final Database database;
    private final RaceStates states;
    private final Results results;
    private final Decisions decisions;
    private final Taps taps;
    private final Press press;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Rehearsals(
            Database database,
            RaceStates states,
            Results results,
            Decisions decisions,
            Taps taps,
            Press press,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.states = states;
        this.results = results;
        this.decisions = decisions;
        this.taps = taps;
        this.press = press;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Asked again while one is going on, it answers that one. */
    Rehearsal begin(KnownRace race) {
        return Rehearsal.openOf(race.id()).orElseGet(() -> beginFirst(race));
    }

    private Rehearsal beginFirst(KnownRace race) {
        if (hasBegun(race)) {
            throw RaceHasBegun.beforeRehearsal();
        }
        var rehearsal = Rehearsal.begin(race.id(), clock.instant(), caller.account());
        decisions.copy(race.id(), rehearsal.id);
        write(race, rehearsal, "", "begun");
        results.deriveAnew(race, states.get(race.id()).rehearsed(rehearsal.id));
        return rehearsal;
    }

    private boolean hasBegun(KnownRace race) {
        return database.find(HAS_BEGUN, row -> true, race.id()).isPresent();
    }

    Rehearsal hide(KnownRace race, UUID id) {
        var rehearsal = Rehearsal.get(race.id(), id);
        if (!rehearsal.isHidden()) {
            rehearsal.hide(clock.instant(), caller.account());
            decisions.swap(race.id(), id);
            taps.putAway(race.id(), id);
            write(race, rehearsal, "shown", "hidden");
            results.deriveAnew(race, states.get(race.id()).afterRehearsal());
        }
        return rehearsal;
    }

    /** Only while nothing real has happened: it comes back exactly as it was, with what arrived of it meanwhile. */
    Rehearsal bringBack(KnownRace race, UUID id) {
        var rehearsal = Rehearsal.get(race.id(), id);
        if (rehearsal.isHidden()) {
            refuseBesideOthers(race);
            rehearsal.show();
            decisions.swap(race.id(), id);
            taps.bringBack(race.id(), id);
            write(race, rehearsal, "hidden", "shown");
            results.deriveAnew(race, states.get(race.id()).rehearsed(id));
        }
        return rehearsal;
    }

    private void refuseBesideOthers(KnownRace race) {
        if (Rehearsal.openOf(race.id()).isPresent()) {
            throw new OtherRehearsal();
        }
        if (hasBegun(race)) {
            throw RaceHasBegun.beforeReturn();
        }
    }

    Rehearsal makeReal(KnownRace race, UUID id) {
        var rehearsal = Rehearsal.get(race.id(), id);
        if (!rehearsal.isReal()) {
            rehearsal.makeReal(clock.instant(), caller.account());
            decisions.forget(id);
            states.keep(states.get(race.id()).madeReal());
            write(race, rehearsal, "shown", "real");
            press.tell(id);
        }
        return rehearsal;
    }

    private void write(KnownRace race, Rehearsal rehearsal, String was, String became) {
        audit.add(new Audit.Act(
                race.event().id(),
                Optional.of(race.id()),
                rehearsal.id,
                "rehearsal",
                Optional.of(was).filter(text -> !text.isEmpty()),
                Optional.of(became),
                Optional.empty()));
    }
}
