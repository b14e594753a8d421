package org.backstretch.results.eventfile;

import static java.util.stream.Collectors.toSet;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.FactType;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.eventfile.EventFile;
import org.backstretch.kit.eventfile.Manifest;
import org.backstretch.kit.eventfile.UnfitEventFile;
import org.backstretch.kit.problem.NotAllowed;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.DatabaseFailure;
import org.backstretch.results.database.Json;
import org.backstretch.results.database.RaceLock;
import org.backstretch.results.derivation.RaceStates;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.Programme;

/**
 * Takes in all that another installation knew and decided of an event: all of it in one transaction, or nothing. Then results
 * are derived anew, and everybody is told.
 */
@ApplicationScoped
class Opening {
    private static final int LONGEST_SECONDS = 600;

    /** Its derivations are counted here: what was derived there was told there only. */
    private static final String PUT_RACES = """
            update race set rule_set = there.rule_set, stage = there.stage, published = there.published,
                            rehearsal = there.rehearsal
            from jsonb_to_recordset(?::jsonb) as there(
                id uuid, rule_set text, stage text, published boolean, rehearsal uuid)
            where race.id = there.id and race.id = any(?)""";

    private final Programme programme;
    private final Access access;
    private final RaceLock lock;
    private final Ownership ownership;
    private final Inserter inserter;
    private final Database database;
    private final Results results;
    private final RaceStates states;
    private final Audit audit;
    private final Caller caller;
    private final EventFiles files;
    private final Event<EventOpened> opened;

    Opening(
            Programme programme,
            Access access,
            RaceLock lock,
            Ownership ownership,
            Inserter inserter,
            Database database,
            Results results,
            RaceStates states,
            Audit audit,
            Caller caller,
            EventFiles files,
            Event<EventOpened> opened) {
        this.programme = programme;
        this.access = access;
        this.lock = lock;
        this.ownership = ownership;
        this.inserter = inserter;
        this.database = database;
        this.results = results;
        this.states = states;
        this.audit = audit;
        this.caller = caller;
        this.files = files;
        this.opened = opened;
    }

    void open(EventFile file) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> openWhole(file));
    }

    private void openWhole(EventFile file) {
        var event = programme.event(file.manifest().event());
        access.refuseUnlessVisible(event, "event", event.id());
        if (!access.owns(event)) {
            throw new NotAllowed("Only the organizer of " + event.name() + " may open its file.");
        }
        refuseUnknownParts(file);
        var races = new TreeSet<>(
                database.query("select id from known_race where event_id = ?", row -> row.id("id"), event.id()));
        lock.own(races);
        ownership.refuseUntilKnown(event.id(), racesAndEntries(file));
        ownership.refuseWhatIsHere(event.id(), event.name());
        insert(event, races, file);
        writeDown(event, file.manifest());
        derive(races);
        opened.fire(new EventOpened(event.id(), races));
        files.ask(event.id());
    }

    private static void refuseUnknownParts(EventFile file) {
        var known = Stream.concat(
                        Told.ALL.stream().map(Told::part), Tables.ALL.stream().map(Table::part))
                .collect(toSet());
        if (!file.manifest().parts().stream().map(Manifest.Part::name).allMatch(known::contains)) {
            throw new UnfitEventFile("It holds more than this Backstretch knows. The one that wrote it may be newer:"
                    + " update this one.");
        }
    }

    private static List<UUID> racesAndEntries(EventFile file) {
        return Stream.concat(
                        file.facts(FactType.RACE, RaceFact.class).stream().map(RaceFact::id),
                        file.facts(FactType.ENTRY, EntryFact.class).stream().map(EntryFact::id))
                .toList();
    }

    private void insert(EventFact event, Set<UUID> races, EventFile file) {
        for (var table : Tables.ALL) {
            try {
                if (table.equals(Tables.RACE)) {
                    putRaces(races, file);
                } else if (!table.equals(Tables.CLAIM_REVIEW) || caller.isAdmin()) {
                    ownership.refuseStrange(table, event.id(), inserter.insert(table, file));
                }
            } catch (DatabaseFailure e) {
                throw e.isOfContent()
                        ? new UnfitEventFile("A row of " + table.part() + " cannot be kept, or is there twice.")
                        : e;
            }
        }
    }

    private void putRaces(Set<UUID> races, EventFile file) {
        var there = new Json("[" + String.join(",", file.rows(Tables.RACE.part())) + "]");
        database.update(PUT_RACES, there, races.toArray(UUID[]::new));
    }

    private void writeDown(EventFact event, Manifest manifest) {
        audit.add(new Audit.Act(
                event.id(),
                Optional.empty(),
                event.id(),
                "event-file",
                Optional.empty(),
                Optional.of("opened"),
                Optional.of("Written at " + manifest.writtenAt())));
    }

    private void derive(Set<UUID> races) {
        for (var race : races) {
            results.deriveAnew(programme.race(race), states.get(race));
        }
    }
}
