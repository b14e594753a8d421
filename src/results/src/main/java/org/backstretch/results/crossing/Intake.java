package org.backstretch.results.crossing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.backstretch.results.database.Asked;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;
import org.backstretch.results.database.Together;
import org.backstretch.results.derivation.Bibs;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.device.Timekeeper;
import org.backstretch.results.projection.KnownRace;

/** Takes in what devices stamped: everything once, nothing lost, however often and in whatever order it is sent. */
@ApplicationScoped
class Intake {
    /** In the order of sequences, so that two uploads of the same crossings never wait for each other in a circle. */
    private static final String INSERT = """
            with kept as (
                insert into crossing (id, race_id, device, sequence, boot_id, at, monotonic_millis, point, bib, chip, source,
                                      received_at, received_by)
                select id, race_id, device, sequence, boot_id, at, monotonic_millis, point, bib, chip, source, ?, ?
                from jsonb_to_recordset(?::jsonb) as c(
                    id uuid, race_id uuid, device uuid, sequence bigint, boot_id text, at timestamptz,
                    monotonic_millis bigint, point text, bib text, chip text, source text)
                order by sequence
                on conflict (device, sequence) do nothing
                returning id)
            insert into crossing_state (crossing_id, race_id, bib, state, reason, quarantined)
            select c.id, c.race_id, case when c.point = 'FINISH' then c.bib end,
                   case when c.quarantined then 'QUARANTINED'
                        when c.point = 'FINISH' and c.bib is not null then 'UNKNOWN_BIB' else 'WAITING_FOR_BIB' end,
                   case when c.quarantined then 'It was stamped after its device code had ended.'
                        when c.point = 'START' then 'A gun tap: name it as the start of a wave.'
                        when c.bib is not null then 'No entry of this race has this bib.' end,
                   c.quarantined
            from kept join jsonb_to_recordset(?::jsonb) as c(
                id uuid, race_id uuid, point text, bib text, quarantined boolean) using (id)
            returning crossing_id""";

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final Database database;
    private final Bibs bibs;
    private final Results results;
    private final Crossings crossings;
    private final Clock clock;

    Intake(Database database, Bibs bibs, Results results, Crossings crossings, Clock clock) {
        this.database = database;
        this.bibs = bibs;
        this.results = results;
        this.crossings = crossings;
        this.clock = clock;
    }

    /** The race is locked, shared: taps of several devices go in side by side. */
    List<Item> take(KnownRace race, Timekeeper by, Batch batch) {
        var sent = batch.crossings().stream()
                .map(stamp -> Raw.of(race.id(), batch, stamp))
                .toList();
        var together = database.together();
        var possible = sent.stream().filter(Intake::hasPossibleInstant).toList();
        var added = insert(by, possible, together);
        var touched = bibs.resolve(race.id(), stamped(possible), together);
        together.run();
        results.derive(race, Bibs.touched(touched.rows()));
        return items(batch.device(), sent, new HashSet<>(added.rows()));
    }

    private static boolean hasPossibleInstant(Raw raw) {
        return !raw.at().isBefore(EARLIEST) && raw.at().isBefore(LATEST);
    }

    private Asked<UUID> insert(Timekeeper by, List<Raw> sent, Together together) {
        Map<Long, Raw> firsts = sent.stream().collect(toMap(Raw::sequence, Function.identity(), (one, other) -> one));
        var rows = Json.of(firsts.values().stream()
                .map(raw -> new Stored(raw, by.mayNotStampAt(raw.at())))
                .toList());
        return together.ask(INSERT, row -> row.id("crossing_id"), clock.instant(), by.name(), rows, rows);
    }

    /** With those of crossings that were sent before: they are found again where they are. */
    private static Set<String> stamped(List<Raw> sent) {
        return sent.stream().map(Raw::bib).filter(Objects::nonNull).collect(toSet());
    }

    private List<Item> items(UUID device, List<Raw> sent, Set<UUID> added) {
        var sequences = sent.stream().map(Raw::sequence).toArray(Long[]::new);
        var together = database.together();
        var raws = together.ask(
                "select * from crossing where device = ? and sequence = any(?)", Raw::of, device, sequences);
        var seen = crossings.ask(device, sequences, together);
        together.run();
        var kept = raws.rows().stream().collect(toMap(Raw::sequence, Function.identity()));
        var views = seen.rows().stream().collect(toMap(View::id, Function.identity()));
        var answered = new ArrayList<Item>(sent.size());
        for (var raw : sent) {
            var known = kept.get(raw.sequence());
            if (!hasPossibleInstant(raw)) {
                answered.add(
                        Item.refused(raw.sequence(), "No race was run at " + raw.at() + ". Check the device's clock."));
            } else if (known == null || !raw.repeats(known)) {
                answered.add(
                        Item.refused(
                                raw.sequence(),
                                "This device sent another crossing with this sequence before. Give the new one a sequence of its own."));
            } else {
                var isNew = added.contains(raw.id());
                answered.add(Item.of(
                        isNew ? Item.Status.ACCEPTED : Item.Status.REPEATED,
                        raw.sequence(),
                        Objects.requireNonNull(views.get(known.id()))));
            }
        }
        return answered;
    }

    private record Stored(@JsonUnwrapped Raw raw, boolean quarantined) {}
}
