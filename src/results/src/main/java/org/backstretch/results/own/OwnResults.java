package org.backstretch.results.own;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.results.database.Database;
import org.backstretch.results.derivation.RaceStates;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownEntry;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.backstretch.results.resultlist.ResultList;

/** The results of whoever asks, in races that have begun. */
@ApplicationScoped
class OwnResults {
    private static final String MINE = """
            select e.id, e.race_id, e.bib, e.public_name
            from known_entry e join race r on r.id = e.race_id
            where e.person_id = person_of_account(?) and r.stage <> 'PLANNED' and %s
            order by (select min(gun) from wave_start s where s.race_id = e.race_id) desc nulls last, e.id""";

    private final Database database;
    private final Programme programme;
    private final Access access;
    private final RaceStates states;
    private final ResultList list;
    private final Caller caller;

    OwnResults(
            Database database, Programme programme, Access access, RaceStates states, ResultList list, Caller caller) {
        this.database = database;
        this.programme = programme;
        this.access = access;
        this.states = states;
        this.list = list;
        this.caller = caller;
    }

    /** One's entry in a race that may be shown. */
    record Mine(KnownEntry entry, KnownRace race) {}

    /** The newest race first. Without those in which what happens is nobody's business: a rehearsal, or a draft. */
    List<Mine> entries() {
        return database.query(MINE.formatted("true"), KnownEntry::of, caller.account()).stream()
                .flatMap(entry -> shown(entry).stream())
                .toList();
    }

    private Optional<Mine> shown(KnownEntry entry) {
        return programme.raceIfKnown(entry.raceId()).filter(access::isShown).map(race -> new Mine(entry, race));
    }

    /** Refuses as if it were not there what is somebody else's. */
    KnownEntry entry(UUID id) {
        return database.find(MINE.formatted("e.id = ?"), KnownEntry::of, caller.account(), id)
                .orElseThrow(() -> new NotHere("result of yours", id));
    }

    /** Empty while it may not be shown. */
    Optional<OwnResult> of(KnownEntry entry) {
        return shown(entry).map(this::of);
    }

    OwnResult of(Mine mine) {
        var race = mine.race();
        return OwnResult.of(
                race, states.get(race.id()), list.line(race, mine.entry().id()));
    }
}
