package org.backstretch.results.derivation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.contracts.ResultFact;
import org.backstretch.kit.fact.Outbox;
import org.backstretch.results.database.Asked;
import org.backstretch.results.database.Json;
import org.backstretch.results.database.Row;
import org.backstretch.results.database.Together;

/** What was last told of each entry. Keeping a result tells it. */
@ApplicationScoped
class ResultTable {
    private static final String UPSERT = """
            insert into result (entry_id, race_id, revision, derivation, outcome, millis, timing, crossed_at,
                                crossed_sequence, dead_heat, mark, time, rule, reason, review_reason, splits)
            select entry_id, race_id, %s, ?, outcome, millis, timing, crossed_at,
                   crossed_sequence, dead_heat, mark, time, rule, reason, review_reason, splits
            from jsonb_to_recordset(?::jsonb) as r(
                entry_id uuid, race_id uuid, outcome text, millis bigint, timing text,
                crossed_at timestamptz, crossed_sequence bigint, dead_heat uuid, mark text, time text, rule text,
                reason text, review_reason text, splits jsonb)
            on conflict (entry_id) do update
            set race_id = excluded.race_id, revision = excluded.revision, derivation = excluded.derivation,
                outcome = excluded.outcome, millis = excluded.millis, timing = excluded.timing,
                crossed_at = excluded.crossed_at, crossed_sequence = excluded.crossed_sequence,
                dead_heat = excluded.dead_heat, mark = excluded.mark, time = excluded.time, rule = excluded.rule,
                reason = excluded.reason, review_reason = excluded.review_reason, splits = excluded.splits
            returning entry_id, revision""".formatted(Outbox.NEXT_REVISION);

    private static final TypeReference<List<ResultFact.Split>> SPLITS = new TypeReference<>() {};

    private final Outbox outbox;

    ResultTable(Outbox outbox) {
        this.outbox = outbox;
    }

    Asked<Result> ask(Wanted wanted, Together together) {
        return together.ask(
                wanted.with("select result.* from wanted join result on result.entry_id = wanted.id"),
                ResultTable::result,
                wanted.parameters());
    }

    private static Result result(Row row) throws SQLException {
        return new Result(
                row.id("entry_id"),
                row.id("race_id"),
                row.choiceIfAny("outcome", OutcomeKind.class).orElse(null),
                row.numberIfAny("millis").orElse(null),
                row.choiceIfAny("timing", TimingMethod.class).orElse(null),
                row.instantIfAny("crossed_at").orElse(null),
                row.number("crossed_sequence"),
                row.idIfAny("dead_heat").orElse(null),
                row.textIfAny("mark").orElse(null),
                row.textIfAny("time").orElse(null),
                row.textIfAny("rule").orElse(null),
                row.textIfAny("reason").orElse(null),
                row.textIfAny("review_reason").orElse(null),
                splits(row.text("splits")));
    }

    private static List<ResultFact.Split> splits(String json) {
        return json.equals("[]") ? List.of() : new Json(json).read(SPLITS);
    }

    /** With the entries locked, so that of two results of one entry the later has the greater revision. */
    void keep(List<Result> results, long derivation, Together together) {
        if (results.isEmpty()) {
            together.run();
            return;
        }
        var kept = together.ask(UPSERT, Kept::of, derivation, Json.of(results));
        together.run();
        var revisions = kept.rows().stream().collect(toMap(Kept::entry, Kept::revision));
        outbox.addAll(results.stream()
                .map(result -> result.fact(requireNonNull(revisions.get(result.entryId())), derivation))
                .toList());
    }

    private record Kept(UUID entry, long revision) {
        static Kept of(Row row) throws SQLException {
            return new Kept(row.id("entry_id"), row.number("revision"));
        }
    }
}
