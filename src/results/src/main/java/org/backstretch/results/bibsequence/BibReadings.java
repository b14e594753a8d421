package org.backstretch.results.bibsequence;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.backstretch.results.clock.Clocks;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;
import org.backstretch.results.device.Timekeeper;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.rehearsal.HiddenRehearsals;
import org.jspecify.annotations.Nullable;

/** Takes in what was read: everything once, nothing lost, however often and in whatever order it is sent. */
@ApplicationScoped
class BibReadings {
    /** In the order of sequences, so that two uploads of the same readings never wait for each other in a circle. */
    private static final String INSERT = """
            insert into bib_reading (id, race_id, device, sequence, boot_id, at, monotonic_millis, bib, undoes, quarantined,
                                     rehearsal, received_at, received_by)
            select id, race_id, device, sequence, boot_id, at, monotonic_millis, bib, undoes, quarantined, rehearsal, ?, ?
            from jsonb_to_recordset(?::jsonb) as r(
                id uuid, race_id uuid, device uuid, sequence bigint, boot_id text, at timestamptz, monotonic_millis bigint,
                bib text, undoes bigint, quarantined boolean, rehearsal uuid)
            order by sequence
            on conflict (device, sequence) do nothing
            returning id""";

    /** Each with the entry that has its bib; of several, one that takes part. */
    private static final String KEPT = """
            select r.*, e.id as entry_id, e.public_name
            from bib_reading r left join lateral (
                select id, public_name from known_entry e where e.race_id = r.race_id and e.bib = r.bib
                order by takes_part desc, id limit 1) e on true
            where r.device = ? and r.sequence = any(?)""";

    /** A reading that is here. */
    record Kept(BibReading reading, Optional<UUID> entry, Optional<String> name) {}

    /**
     * A reading with where it belongs.
     *
     * @param rehearsal null for the race itself
     */
    private record Placed(
            @JsonUnwrapped BibReading reading, @Nullable UUID rehearsal) {}

    private final Database database;
    private final Clocks clocks;
    private final HiddenRehearsals rehearsals;
    private final Clock clock;

    BibReadings(Database database, Clocks clocks, HiddenRehearsals rehearsals, Clock clock) {
        this.database = database;
        this.clocks = clocks;
        this.rehearsals = rehearsals;
        this.clock = clock;
    }

    /** The race is locked, shared. */
    List<Item> take(KnownRace race, Timekeeper by, BibSequence sequence) {
        var sent = sequence.readings().stream()
                .map(read -> BibReading.of(race.id(), sequence, read, by.mayNotStampAt(read.at())))
                .toList();
        var added = insert(by, placed(race, sequence, sent));
        var kept = kept(sequence.device(), sent);
        return sent.stream()
                .map(reading ->
                        item(reading, Optional.ofNullable(kept.get(reading.sequence())), added.contains(reading.id())))
                .toList();
    }

    /** As taps: what was read in a rehearsal that is hidden by now belongs to that; to one that was removed nothing is added. */
    private List<Placed> placed(KnownRace race, BibSequence sequence, List<BibReading> sent) {
        var together = database.together();
        var clocksAsked = clocks.ask(List.of(sequence.device()), together);
        var asked = rehearsals.ask(List.of(race.id()), together);
        together.run();
        var deviceClock = clocksAsked.get().of(sequence.device(), race.event().id());
        var placed = new ArrayList<Placed>();
        for (var reading : sent) {
            var read = deviceClock.read(reading.bootId(), reading.monotonicMillis(), reading.at());
            var hidden = asked.get().at(race.id(), read.instant());
            if (hidden.filter(HiddenRehearsals.Span::isGone).isEmpty()) {
                var rehearsal = hidden.map(HiddenRehearsals.Span::id).or(race::rehearsal);
                placed.add(new Placed(reading, rehearsal.orElse(null)));
            }
        }
        return placed;
    }

    private Set<UUID> insert(Timekeeper by, List<Placed> sent) {
        Map<Long, Placed> firsts = sent.stream()
                .filter(placed -> placed.reading().problem().isEmpty())
                .collect(toMap(placed -> placed.reading().sequence(), Function.identity(), (one, other) -> one));
        var rows = Json.of(List.copyOf(firsts.values()));
        return new HashSet<>(database.query(INSERT, row -> row.id("id"), clock.instant(), by.name(), rows));
    }

    private Map<Long, Kept> kept(UUID device, List<BibReading> sent) {
        var sequences = sent.stream().map(BibReading::sequence).toArray(Long[]::new);
        return database
                .query(
                        KEPT,
                        row -> new Kept(BibReading.of(row), row.idIfAny("entry_id"), row.textIfAny("public_name")),
                        device,
                        sequences)
                .stream()
                .collect(toMap(kept -> kept.reading().sequence(), Function.identity()));
    }

    private static Item item(BibReading sent, Optional<Kept> found, boolean isNew) {
        if (sent.problem().isPresent()) {
            return Item.refused(sent.sequence(), sent.problem().get());
        }
        if (found.isEmpty()) {
            return Item.refused(
                    sent.sequence(), "It was read in a rehearsal that has been removed. It counts nowhere.");
        }
        return found.filter(kept -> sent.repeats(kept.reading()))
                .map(kept -> Item.of(isNew ? Item.Status.ACCEPTED : Item.Status.REPEATED, kept))
                .orElseGet(
                        () -> Item.refused(
                                sent.sequence(),
                                "This device sent another reading with this sequence before. Give the new one a sequence of its own."));
    }
}
