package org.backstretch.results.crossing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.backstretch.contracts.EventFact;
import org.backstretch.results.clock.Clocks;
import org.backstretch.results.database.Asked;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;
import org.backstretch.results.database.Together;
import org.backstretch.results.derivation.Bibs;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.device.DeviceCodes;
import org.backstretch.results.device.Timekeeper;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.backstretch.results.rehearsal.HiddenRehearsals;

/** Takes in what devices stamped: everything once, nothing lost, however often and in whatever order it is sent. */
@ApplicationScoped
public class Intake {
    /** In one order, so that two uploads of the same crossings never wait for each other in a circle. */
    private static final String INSERT = """
            insert into crossing (id, race_id, device, sequence, boot_id, at, monotonic_millis, point, split, bib, chip,
                                  source, rehearsal, received_at, received_by)
            select id, race_id, device, sequence, boot_id, at, monotonic_millis, point, split, bib, chip, source,
                   rehearsal, ?, received_by
            from jsonb_to_recordset(?::jsonb) as c(
                id uuid, race_id uuid, device uuid, sequence bigint, boot_id text, at timestamptz,
                monotonic_millis bigint, point text, split text, bib text, chip text, source text, rehearsal uuid,
                received_by text)
            order by device, sequence
            on conflict (device, sequence) do nothing""";

    /**
     * Of those that are new, which are there by their new ids. Whose a crossing is, is found at once: of several entries with
     * the bib, one that takes part, as {@link Bibs} finds it again; nobody's, in a hidden rehearsal. Without the offsets
     * PostgreSQL would look up each of these wherever it is used.
     */
    private static final String STATE = """
            insert into crossing_state (crossing_id, race_id, bib, entry_id, instant, clock_doubt, state, reason, quarantined)
            select c.id, stands.in_race, worn.bib, owner.entry, c.instant, c.clock_doubt, fresh.state,
                   state_reason(fresh.state, c.point), c.quarantined
            from jsonb_to_recordset(?::jsonb) as c(
                id uuid, race_id uuid, event_id uuid, hidden uuid, point text, bib text, chip text, instant timestamptz, clock_doubt text,
                quarantined boolean)
            join crossing using (id)
            cross join lateral (select coalesce(c.hidden, c.race_id) as in_race) stands
            cross join lateral (
                select coalesce(c.bib, (select w.bib from chip w where w.event_id = c.event_id and w.chip = c.chip)) as bib
                offset 0) worn
            cross join lateral (
                select (select e.id from known_entry e where e.race_id = stands.in_race and e.bib = worn.bib
                        order by e.takes_part desc, e.id limit 1) as entry
                offset 0) owner
            cross join lateral (
                select case when owner.entry is null or c.quarantined then fresh_state(worn.bib, c.chip, c.quarantined)
                            else 'BEFORE_START' end as state
                offset 0) fresh
            returning crossing_id""";

    private final Database database;
    private final Programme programme;
    private final DeviceCodes codes;
    private final Clocks clocks;
    private final Results results;
    private final Crossings crossings;
    private final Amendments amendments;
    private final HiddenRehearsals rehearsals;
    private final Clock clock;

    Intake(
            Database database,
            Programme programme,
            DeviceCodes codes,
            Clocks clocks,
            Results results,
            Crossings crossings,
            Amendments amendments,
            HiddenRehearsals rehearsals,
            Clock clock) {
        this.database = database;
        this.programme = programme;
        this.codes = codes;
        this.clocks = clocks;
        this.results = results;
        this.crossings = crossings;
        this.amendments = amendments;
        this.rehearsals = rehearsals;
        this.clock = clock;
    }

    /**
     * Locks the race first, shared: taps of several devices go in side by side.
     *
     * @param admission refuses who may not stamp
     */
    Taken take(UUID race, Function<EventFact, Timekeeper> admission, Batch batch) {
        var together = database.together();
        var shared = programme.sharedRace(race, together);
        var reader = reader(List.of(race), List.of(batch.device()), together);
        together.run();
        var by = admission.apply(shared.get().event());
        return take(List.of(Arrival.of(shared.get(), by, batch)), reader.get()).getFirst();
    }

    /** The race is locked, shared. Samples of clocks are learnt before. */
    public Taken take(KnownRace race, Timekeeper by, Batch batch) {
        var together = database.together();
        var reader = reader(List.of(race.id()), List.of(batch.device()), together);
        together.run();
        return take(List.of(Arrival.of(race, by, batch)), reader.get()).getFirst();
    }

    /**
     * Takes several uploads in at once, each as if it had come alone. Waits for nobody who has a race for himself.
     *
     * @return for each upload what became of it; empty where it has to come alone, to wait or to be refused
     */
    List<Optional<Taken>> takeTogether(List<Upload> uploads) {
        var ids = uploads.stream().map(Upload::race).collect(toSet());
        var together = database.together();
        var free = programme.freeRaces(ids, together);
        var ends =
                codes.ask(uploads.stream().map(upload -> upload.by().device()).collect(toSet()), together);
        var reader = reader(
                ids, uploads.stream().map(upload -> upload.batch().device()).collect(toSet()), together);
        together.run();
        var races = free.get().stream().collect(toMap(KnownRace::id, Function.identity()));
        var arrivals = uploads.stream()
                .map(upload -> Optional.ofNullable(races.get(upload.race()))
                        .flatMap(race -> upload.admitted(race, ends.get())))
                .toList();
        var taken = take(arrivals.stream().flatMap(Optional::stream).toList(), reader.get())
                .iterator();
        return arrivals.stream()
                .map(arrival -> arrival.map(any -> taken.next()))
                .toList();
    }

    private Supplier<StampReader> reader(Collection<UUID> races, Collection<UUID> devices, Together together) {
        var known = clocks.ask(devices, together);
        var hidden = rehearsals.ask(races, together);
        return () -> new StampReader(known.get(), hidden.get());
    }

    private List<Taken> take(List<Arrival> arrivals, StampReader reader) {
        var answers = stamped(arrivals, reader);
        return arrivals.stream()
                .map(arrival -> amended(arrival, answers.items(arrival)))
                .toList();
    }

    private Taken amended(Arrival arrival, List<Item> items) {
        var amended = amendments.take(arrival.race(), arrival.by(), arrival.batch());
        return new Taken(amended.isEmpty() ? items : seenAgain(arrival, items), amended);
    }

    /** What became of a crossing is told as it is after what the same upload says of it. */
    private List<Item> seenAgain(Arrival arrival, List<Item> items) {
        var together = database.together();
        var seen = crossings.ask(arrival.stamped(), together);
        together.run();
        var views = seen.rows().stream().collect(toMap(View::id, Function.identity()));
        return items.stream().map(item -> item.seenAs(views)).toList();
    }

    private Answers stamped(List<Arrival> arrivals, StampReader reader) {
        var sent = arrivals.stream()
                .flatMap(arrival -> arrival.stamped().stream())
                .distinct()
                .toList();
        if (sent.isEmpty()) {
            return Answers.NONE;
        }
        var races = arrivals.stream()
                .map(Arrival::race)
                .collect(toMap(KnownRace::id, Function.identity(), (one, same) -> one));
        var together = database.together();
        var added = insert(arrivals, reader, together);
        var derived = results.derive(races.values(), sent, together);
        var kept = Kept.ask(sent, derived);
        var seen = crossings.ask(sent, derived);
        derived.run();
        return Answers.of(added.rows(), kept.rows(), seen.rows());
    }

    /** Of what was sent twice the first. */
    private Asked<UUID> insert(List<Arrival> arrivals, StampReader reader, Together together) {
        var firsts = new LinkedHashMap<Raw.Name, StampReader.Stored>();
        for (var arrival : arrivals) {
            for (var raw : arrival.raws()) {
                reader.read(arrival, raw).ifPresent(stored -> firsts.putIfAbsent(raw.name(), stored));
            }
        }
        var rows = Json.of(firsts.values());
        together.tell(INSERT, clock.instant(), rows);
        return together.ask(STATE, row -> row.id("crossing_id"), rows);
    }
}
