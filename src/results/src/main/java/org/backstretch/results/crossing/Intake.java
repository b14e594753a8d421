package org.backstretch.results.crossing;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.backstretch.results.clock.Clocks;
import org.backstretch.results.database.Asked;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;
import org.backstretch.results.database.Together;
import org.backstretch.results.derivation.Bibs;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.device.Timekeeper;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.backstretch.results.rehearsal.HiddenRehearsals;

/** Takes in what devices stamped: everything once, nothing lost, however often and in whatever order it is sent. */
@ApplicationScoped
public class Intake {
    /** In the order of sequences, so that two uploads of the same crossings never wait for each other in a circle. */
    private static final String INSERT = """
            insert into crossing (id, race_id, device, sequence, boot_id, at, monotonic_millis, point, split, bib, chip,
                                  source, rehearsal, received_at, received_by)
            select id, race_id, device, sequence, boot_id, at, monotonic_millis, point, split, bib, chip, source,
                   rehearsal, ?, ?
            from jsonb_to_recordset(?::jsonb) as c(
                id uuid, race_id uuid, device uuid, sequence bigint, boot_id text, at timestamptz,
                monotonic_millis bigint, point text, split text, bib text, chip text, source text, rehearsal uuid)
            order by sequence
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
                id uuid, race_id uuid, hidden uuid, point text, bib text, chip text, instant timestamptz, clock_doubt text,
                quarantined boolean)
            join crossing using (id)
            cross join lateral (select coalesce(c.hidden, c.race_id) as in_race) stands
            cross join lateral (
                select coalesce(c.bib, (select w.bib from chip w where w.event_id = ? and w.chip = c.chip)) as bib
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
    private final Clocks clocks;
    private final Results results;
    private final Crossings crossings;
    private final Amendments amendments;
    private final HiddenRehearsals rehearsals;
    private final Clock clock;

    Intake(
            Database database,
            Programme programme,
            Clocks clocks,
            Results results,
            Crossings crossings,
            Amendments amendments,
            HiddenRehearsals rehearsals,
            Clock clock) {
        this.database = database;
        this.programme = programme;
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
    Taken take(UUID race, Function<KnownRace, Timekeeper> admission, Batch batch) {
        var together = database.together();
        var shared = programme.sharedRace(race, together);
        var deviceClock = clocks.askAtRace(batch.device(), race, together);
        var hidden = rehearsals.ask(race, together);
        together.run();
        var by = admission.apply(shared.get());
        return take(batch, new StampReader(shared.get(), by, deviceClock.get(), hidden.get()));
    }

    /** The race is locked, shared. Samples of clocks are learnt before. */
    public Taken take(KnownRace race, Timekeeper by, Batch batch) {
        var together = database.together();
        var deviceClock = clocks.ask(batch.device(), race.event().id(), together);
        var hidden = rehearsals.ask(race.id(), together);
        together.run();
        return take(batch, new StampReader(race, by, deviceClock.get(), hidden.get()));
    }

    private Taken take(Batch batch, StampReader reader) {
        var items = batch.crossings().isEmpty() ? List.<Item>of() : stamped(batch, reader);
        var amended = amendments.take(reader.race(), reader.by(), batch);
        return new Taken(amended.isEmpty() ? items : seenAgain(batch, items), amended);
    }

    /** What became of a crossing is told as it is after what the same upload says of it. */
    private List<Item> seenAgain(Batch batch, List<Item> items) {
        var together = database.together();
        var seen =
                crossings.ask(batch.device(), items.stream().map(Item::sequence).toArray(Long[]::new), together);
        together.run();
        var views = seen.rows().stream().collect(toMap(View::id, Function.identity()));
        return items.stream().map(item -> item.seenAs(views)).toList();
    }

    private List<Item> stamped(Batch batch, StampReader reader) {
        var race = reader.race();
        var sent = batch.crossings().stream()
                .filter(stamp -> stamp.problem().isEmpty())
                .map(stamp -> Raw.of(race.id(), batch, stamp))
                .toList();
        var sequences = sent.stream().map(Raw::sequence).toArray(Long[]::new);
        var together = database.together();
        var added = insert(sent, reader, together);
        var derived = results.derive(race, batch.device(), sequences, together);
        var raws = derived.ask(
                Kept.QUERY + " where c.device = ? and c.sequence = any(?)", Kept::of, batch.device(), sequences);
        var seen = crossings.ask(batch.device(), sequences, derived);
        derived.run();
        var isNew = Set.copyOf(added.rows());
        var kept = raws.rows().stream().collect(toMap(one -> one.raw().sequence(), Function.identity()));
        var views = seen.rows().stream().collect(toMap(View::id, Function.identity()));
        var next = sent.iterator();
        return batch.crossings().stream()
                .map(stamp -> stamp.problem()
                        .map(problem -> Item.refused(stamp.sequence(), problem))
                        .orElseGet(() -> item(next.next(), kept, views, isNew)))
                .toList();
    }

    private Asked<UUID> insert(List<Raw> sent, StampReader reader, Together together) {
        var firsts = sent.stream().collect(toMap(Raw::sequence, Function.identity(), (one, other) -> one));
        var rows = Json.of(firsts.values().stream()
                .flatMap(raw -> reader.read(raw).stream())
                .toList());
        together.tell(INSERT, clock.instant(), reader.by().name(), rows);
        return together.ask(
                STATE, row -> row.id("crossing_id"), rows, reader.race().event().id());
    }

    private static Item item(Raw raw, Map<Long, Kept> kept, Map<UUID, View> views, Set<UUID> added) {
        var known = kept.get(raw.sequence());
        if (known == null) {
            return Item.refused(
                    raw.sequence(), "It was stamped in a rehearsal that has been removed. It counts nowhere.");
        }
        if (!raw.repeats(known.raw())) {
            return Item.refused(
                    raw.sequence(),
                    "This device sent another crossing with this sequence before. Give the new one a sequence of its own.");
        }
        var status = added.contains(raw.id()) ? Item.Status.ACCEPTED : Item.Status.REPEATED;
        return known.isHidden()
                ? Item.hidden(status, raw.sequence(), known.raw().id())
                : Item.of(
                        status,
                        raw.sequence(),
                        Objects.requireNonNull(views.get(known.raw().id())));
    }
}
