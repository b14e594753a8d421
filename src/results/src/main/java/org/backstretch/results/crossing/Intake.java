package org.backstretch.results.crossing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
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
import org.backstretch.results.derivation.Bibs;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.device.Timekeeper;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.rehearsal.HiddenRehearsals;
import org.jspecify.annotations.Nullable;

/** Takes in what devices stamped: everything once, nothing lost, however often and in whatever order it is sent. */
@ApplicationScoped
public class Intake {
    /** In the order of sequences, so that two uploads of the same crossings never wait for each other in a circle. */
    private static final String INSERT = """
            with kept as (
                insert into crossing (id, race_id, device, sequence, boot_id, at, monotonic_millis, point, split, bib, chip,
                                      source, rehearsal, received_at, received_by)
                select id, race_id, device, sequence, boot_id, at, monotonic_millis, point, split, bib, chip,
                       source, rehearsal, ?, ?
                from jsonb_to_recordset(?::jsonb) as c(
                    id uuid, race_id uuid, device uuid, sequence bigint, boot_id text, at timestamptz,
                    monotonic_millis bigint, point text, split text, bib text, chip text, source text,
                    rehearsal uuid)
                order by sequence
                on conflict (device, sequence) do nothing
                returning id)
            insert into crossing_state (crossing_id, race_id, bib, instant, clock_doubt, state, reason, quarantined)
            select c.id, coalesce(c.hidden, c.race_id), worn.bib, c.instant, c.clock_doubt, fresh.state,
                   state_reason(fresh.state, c.point), c.quarantined
            from kept join jsonb_to_recordset(?::jsonb) as c(
                id uuid, race_id uuid, hidden uuid, point text, bib text, chip text, instant timestamptz, clock_doubt text,
                quarantined boolean) using (id)
            cross join lateral (
                select coalesce(c.bib, (select w.bib from chip w where w.event_id = ? and w.chip = c.chip)) as bib) worn
            cross join lateral (select fresh_state(worn.bib, c.chip, c.quarantined) as state) fresh
            returning crossing_id""";

    private final Database database;
    private final Clocks clocks;
    private final Bibs bibs;
    private final Results results;
    private final Crossings crossings;
    private final Amendments amendments;
    private final HiddenRehearsals rehearsals;
    private final Clock clock;

    Intake(
            Database database,
            Clocks clocks,
            Bibs bibs,
            Results results,
            Crossings crossings,
            Amendments amendments,
            HiddenRehearsals rehearsals,
            Clock clock) {
        this.database = database;
        this.clocks = clocks;
        this.bibs = bibs;
        this.results = results;
        this.crossings = crossings;
        this.amendments = amendments;
        this.rehearsals = rehearsals;
        this.clock = clock;
    }

    /**
     * The race is locked, shared: taps of several devices go in side by side. Samples of clocks are learnt before. What
     * became of a crossing is told as it is after what the same upload says of it.
     */
    public Taken take(KnownRace race, Timekeeper by, Batch batch) {
        var sent = batch.crossings().stream()
                .filter(stamp -> stamp.problem().isEmpty())
                .map(stamp -> Raw.of(race.id(), batch, stamp))
                .toList();
        var added = sent.isEmpty() ? Set.<UUID>of() : stamped(race, by, batch, sent);
        var amended = amendments.take(race, by, batch);
        return new Taken(items(batch, sent, added), amended);
    }

    private Set<UUID> stamped(KnownRace race, Timekeeper by, Batch batch, List<Raw> sent) {
        var together = database.together();
        var deviceClock = clocks.ask(batch.device(), race.event().id(), together);
        var hidden = rehearsals.ask(race.id(), together);
        together.run();
        var reader = new StampReader(race, by, deviceClock.get(), hidden.get());
        return new HashSet<>(insert(race, by, sent, reader));
    }

    private List<UUID> insert(KnownRace race, Timekeeper by, List<Raw> sent, StampReader reader) {
        var firsts = sent.stream().collect(toMap(Raw::sequence, Function.identity(), (one, other) -> one));
        var rows = Json.of(firsts.values().stream()
                .flatMap(raw -> reader.read(raw).stream())
                .toList());
        var together = database.together();
        var added = together.ask(
                INSERT,
                row -> row.id("crossing_id"),
                clock.instant(),
                by.name(),
                rows,
                rows,
                race.event().id());
        var touched = new ArrayList<Asked<Bibs.Change>>();
        touched.add(bibs.resolve(race.id(), said(sent, Raw::bib), together));
        var chips = said(sent, Raw::chip);
        if (!chips.isEmpty()) {
            touched.add(bibs.resolveChips(race.id(), race.event().id(), chips, together));
        }
        together.run();
        results.derive(
                race,
                touched.stream()
                        .flatMap(changes -> Bibs.touched(changes.rows()).stream())
                        .collect(toSet()));
        return added.rows();
    }

    /** With those of crossings that were sent before: they are found again where they are. */
    private static Set<String> said(List<Raw> sent, Function<Raw, @Nullable String> what) {
        return sent.stream().map(what).filter(Objects::nonNull).collect(toSet());
    }

    private List<Item> items(Batch batch, List<Raw> sent, Set<UUID> added) {
        if (batch.crossings().isEmpty()) {
            return List.of();
        }
        var sequences = sent.stream().map(Raw::sequence).toArray(Long[]::new);
        var together = database.together();
        var raws = together.ask(
                Kept.QUERY + " where c.device = ? and c.sequence = any(?)", Kept::of, batch.device(), sequences);
        var seen = crossings.ask(batch.device(), sequences, together);
        together.run();
        var kept = raws.rows().stream().collect(toMap(one -> one.raw().sequence(), Function.identity()));
        var views = seen.rows().stream().collect(toMap(View::id, Function.identity()));
        var next = sent.iterator();
        return batch.crossings().stream()
                .map(stamp -> stamp.problem()
                        .map(problem -> Item.refused(stamp.sequence(), problem))
                        .orElseGet(() -> item(next.next(), kept, views, added)))
                .toList();
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
