package org.backstretch.results.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.backstretch.athletics.Bib;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.FactType;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.fact.FactJson;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.NotHereYet;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.RaceLock;
import org.backstretch.results.database.Row;
import org.backstretch.results.database.Together;

/** The events, races, entries and challenges that registration told us of. What it has not told yet is refused as not here yet. */
@ApplicationScoped
public class Programme {
    private static final String RACE = """
            select r.fact as race, e.fact as event, s.rehearsal
            from known_race r join known_event e on e.id = r.event_id left join race s on s.id = r.id
            where r.id = any(?)""";

    private static final String ENTRY = "select id, race_id, bib, public_name from known_entry where ";

    private static final Comparator<RaceFact> AS_PLANNED = Comparator.comparing((RaceFact race) -> race.waves().stream()
                    .map(RaceFact.Wave::plannedStart)
                    .min(Comparator.naturalOrder())
                    .orElse(Instant.MAX))
            .thenComparing(RaceFact::name)
            .thenComparing(RaceFact::id);

    private final Database database;
    private final RaceLock lock;

    Programme(Database database, RaceLock lock) {
        this.database = database;
        this.lock = lock;
    }

    public EventFact event(UUID id) {
        return database.find(
                        "select fact from known_event where id = ?",
                        row -> (EventFact) read(FactType.EVENT, row.text("fact")),
                        id)
                .orElseThrow(() -> new NotHereYet("event", id));
    }

    public ChallengeFact challenge(UUID id) {
        return database.find(
                        "select fact from known_challenge where id = ?",
                        row -> (ChallengeFact) read(FactType.CHALLENGE, row.text("fact")),
                        id)
                .orElseThrow(() -> new NotHereYet("challenge", id));
    }

    public KnownRace race(UUID id) {
        return raceIfKnown(id).orElseThrow(() -> new NotHereYet("race", id));
    }

    /** Those on the programme of an event, in the order of their planned starts. */
    public List<RaceFact> races(UUID event) {
        return database
                .query(
                        "select fact from known_race where event_id = ?",
                        row -> (RaceFact) read(FactType.RACE, row.text("fact")),
                        event)
                .stream()
                .filter(race -> !race.withdrawn())
                .sorted(AS_PLANNED)
                .toList();
    }

    /** Locks the race first, so that what is read stays true until the transaction ends; others may do the same. */
    public KnownRace sharedRace(UUID id) {
        var together = database.together();
        var race = sharedRace(id, together);
        together.run();
        return race.get();
    }

    /** The same before other statements; answers the race once {@code together} has run. */
    public Supplier<KnownRace> sharedRace(UUID id, Together together) {
        lock.share(id, together);
        var race = together.ask(RACE, Programme::knownRace, (Object) new UUID[] {id});
        return () -> race.first().orElseThrow(() -> new NotHereYet("race", id));
    }

    /** The same for several races; answers those that are known and nobody has or wants for himself. */
    public Supplier<List<KnownRace>> freeRaces(Collection<UUID> ids, Together together) {
        var free = lock.shareFree(ids, together);
        var races = together.ask(RACE, Programme::knownRace, (Object) ids.toArray(UUID[]::new));
        return () -> races.rows().stream()
                .filter(race -> free.rows().contains(race.id()))
                .toList();
    }

    /** Locks the race first, for this transaction alone. */
    public KnownRace ownedRace(UUID id) {
        lock.own(id);
        return race(id);
    }

    /** Empty until both the race and its event have arrived. */
    public Optional<KnownRace> raceIfKnown(UUID id) {
        return database.find(RACE, Programme::knownRace, (Object) new UUID[] {id});
    }

    private static KnownRace knownRace(Row row) throws SQLException {
        return new KnownRace(
                (RaceFact) read(FactType.RACE, row.text("race")),
                (EventFact) read(FactType.EVENT, row.text("event")),
                row.idIfAny("rehearsal"));
    }

    public KnownEntry entry(UUID id) {
        return database.find(ENTRY + "id = ?", KnownEntry::of, id).orElseThrow(() -> new NotHereYet("entry", id));
    }

    /** Whose bib this is; of several, an entry that takes part. */
    public KnownEntry entry(UUID race, String bib) {
        return entryIfKnown(race, bib).orElseThrow(() -> new NotHereYet("entry with bib", bib));
    }

    /** The same for a bib that a person typed. */
    public KnownEntry typedEntry(UUID race, String typed) {
        var bib = typed.strip();
        return entryIfKnown(race, Bib.read(bib).map(Bib::text).orElse(bib))
                .orElseThrow(() -> new Invalid("bib", "Nobody in this race wears bib " + bib + "."));
    }

    private Optional<KnownEntry> entryIfKnown(UUID race, String bib) {
        return database.find(
                ENTRY + "race_id = ? and bib = ? order by takes_part desc, id limit 1", KnownEntry::of, race, bib);
    }

    private static Object read(FactType type, String json) {
        try {
            return FactJson.read(type, json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("A kept fact cannot be read again", e);
        }
    }
}
