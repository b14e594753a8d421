package org.backstretch.results.bibsequence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;
import org.backstretch.results.device.Timekeeper;
import org.backstretch.results.projection.KnownRace;

/** Takes in what was read: everything once, nothing lost, however often and in whatever order it is sent. */
@ApplicationScoped
class BibReadings {
    /** In the order of sequences, so that two uploads of the same readings never wait for each other in a circle. */
    private static final String INSERT = """
            insert into bib_reading (id, race_id, device, sequence, boot_id, at, monotonic_millis, bib, undoes, quarantined,
                                     received_at, received_by)
            select id, race_id, device, sequence, boot_id, at, monotonic_millis, bib, undoes, quarantined, ?, ?
            from jsonb_to_recordset(?::jsonb) as r(
                id uuid, race_id uuid, device uuid, sequence bigint, boot_id text, at timestamptz, monotonic_millis bigint,
                bib text, undoes bigint, quarantined boolean)
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

    private final Database database;
    private final Clock clock;

    BibReadings(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The race is locked, shared. */
    List<Item> take(KnownRace race, Timekeeper by, BibSequence sequence) {
        var sent = sequence.readings().stream()
                .map(read -> BibReading.of(race.id(), sequence, read, by.mayNotStampAt(read.at())))
                .toList();
        var added = insert(by, sent);
        var kept = kept(sequence.device(), sent);
        return sent.stream()
                .map(reading ->
                        item(reading, Optional.ofNullable(kept.get(reading.sequence())), added.contains(reading.id())))
                .toList();
    }

    private Set<UUID> insert(Timekeeper by, List<BibReading> sent) {
        Map<Long, BibReading> firsts = sent.stream()
                .filter(reading -> reading.problem().isEmpty())
                .collect(toMap(BibReading::sequence, Function.identity(), (one, other) -> one));
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
        return found.filter(kept -> sent.repeats(kept.reading()))
                .map(kept -> Item.of(isNew ? Item.Status.ACCEPTED : Item.Status.REPEATED, kept))
                .orElseGet(
                        () -> Item.refused(
                                sent.sequence(),
                                "This device sent another reading with this sequence before. Give the new one a sequence of its own."));
    }
}
