package org.backstretch.results.crossing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.backstretch.results.crossing.Batch.Amendment;
import org.backstretch.results.crossing.Taken.AmendmentItem;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.device.Timekeeper;
import org.backstretch.results.projection.KnownRace;
import org.jspecify.annotations.Nullable;

/** What devices say later of crossings of their own. Kept for ever, once; the latest word counts, in whatever order they arrive. */
@ApplicationScoped
class Amendments {
    private static final String INSERT = """
            insert into amendment (device, sequence, crossing_sequence, bib, undone, received_at, received_by)
            select ?::uuid, sequence, crossing_sequence, bib, undone, ?, ?
            from jsonb_to_recordset(?::jsonb) as a(sequence bigint, crossing_sequence bigint, bib text, undone boolean)
            order by sequence
            on conflict do nothing
            returning sequence""";

    /** The column names are its own. */
    private record Kept(
            long sequence,
            long crossingSequence,
            @Nullable String bib,
            @Nullable Boolean undone) {
        static Kept of(Amendment amendment) {
            return new Kept(amendment.sequence(), amendment.of(), amendment.bibText(), amendment.undone());
        }
    }

    private final Database database;
    private final Afresh afresh;
    private final Results results;
    private final Clock clock;

    Amendments(Database database, Afresh afresh, Results results, Clock clock) {
        this.database = database;
        this.afresh = afresh;
        this.results = results;
        this.clock = clock;
    }

    List<AmendmentItem> take(KnownRace race, Timekeeper by, Batch batch) {
        if (batch.amended().isEmpty()) {
            return List.of();
        }
        var amended = amended(race, batch);
        var possible = batch.amended().stream()
                .filter(amendment -> problem(amendment, by, amended) == null)
                .collect(toMap(Amendment::sequence, Kept::of, (one, other) -> one));
        var added = insert(batch.device(), by, possible);
        results.derive(
                race,
                afresh.find(
                        race.id(),
                        added.stream()
                                .map(sequence -> Objects.requireNonNull(
                                        amended.get(Objects.requireNonNull(possible.get(sequence))
                                                .crossingSequence())))
                                .collect(toSet())));
        return items(batch, by, amended, added);
    }

    /** The crossings that are spoken of, by their sequence. */
    private Map<Long, UUID> amended(KnownRace race, Batch batch) {
        return database
                .query(
                        "select id, sequence from crossing where race_id = ? and device = ? and sequence = any(?)",
                        row -> Map.entry(row.number("sequence"), row.id("id")),
                        race.id(),
                        batch.device(),
                        batch.amended().stream().map(Amendment::of).toArray(Long[]::new))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private @Nullable String problem(Amendment amendment, Timekeeper by, Map<Long, UUID> amended) {
        if (amendment.bib() == null && amendment.undone() == null) {
            return "Say whose crossing it is, or whether it is undone.";
        }
        if (by.mayNotStampAt(clock.instant())) {
            return "The code of this device has ended, and what it stamped before stands. Ask an official to change it.";
        }
        return amended.containsKey(amendment.of())
                ? null
                : "This device sent no crossing " + amendment.of() + " for this race. Send the crossing first.";
    }

    private Set<Long> insert(UUID device, Timekeeper by, Map<Long, Kept> possible) {
        return database
                .query(
                        INSERT,
                        row -> row.number("sequence"),
                        device,
                        clock.instant(),
                        by.name(),
                        Json.of(possible.values()))
                .stream()
                .collect(toSet());
    }

    private List<AmendmentItem> items(Batch batch, Timekeeper by, Map<Long, UUID> amended, Set<Long> added) {
        var kept = database
                .query(
                        "select sequence, crossing_sequence, bib, undone from amendment where device = ? and sequence = any(?)",
                        row -> new Kept(
                                row.number("sequence"),
                                row.number("crossing_sequence"),
                                row.textIfAny("bib").orElse(null),
                                row.flagIfAny("undone").orElse(null)),
                        batch.device(),
                        batch.amended().stream().map(Amendment::sequence).toArray(Long[]::new))
                .stream()
                .collect(toMap(Kept::sequence, Function.identity()));
        return batch.amended().stream()
                .map(amendment -> item(amendment, problem(amendment, by, amended), kept, added))
                .toList();
    }

    private static AmendmentItem item(
            Amendment amendment, @Nullable String problem, Map<Long, Kept> kept, Set<Long> added) {
        var sequence = amendment.sequence();
        if (Kept.of(amendment).equals(kept.get(sequence))) {
            var status = added.contains(sequence) ? Item.Status.ACCEPTED : Item.Status.REPEATED;
            return new AmendmentItem(sequence, status, null);
        }
        var refusal = problem == null ? "This device sent another amendment with this sequence before." : problem;
        return new AmendmentItem(sequence, Item.Status.REFUSED, refusal);
    }
}
