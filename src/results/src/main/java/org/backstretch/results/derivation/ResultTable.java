package org.backstretch.results.derivation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.kit.fact.Outbox;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;
import org.backstretch.results.database.Row;

/** What was last told of each entry. Keeping a result tells it. */
@ApplicationScoped
class ResultTable {
    private static final String UPSERT = """
            insert into result (entry_id, race_id, revision, derivation, outcome, millis, timing, crossed_at,
                                crossed_sequence, dead_heat, mark, time, rule, reason, review_reason)
            select entry_id, race_id, revision, derivation, outcome, millis, timing, crossed_at,
                   crossed_sequence, dead_heat, mark, time, rule, reason, review_reason
            from jsonb_to_recordset(?::jsonb) as r(
                entry_id uuid, race_id uuid, revision bigint, derivation bigint, outcome text, millis bigint, timing text,
                crossed_at timestamptz, crossed_sequence bigint, dead_heat uuid, mark text, time text, rule text,
                reason text, review_reason text)
            on conflict (entry_id) do update
            set race_id = excluded.race_id, revision = excluded.revision, derivation = excluded.derivation,
                outcome = excluded.outcome, millis = excluded.millis, timing = excluded.timing,
                crossed_at = excluded.crossed_at, crossed_sequence = excluded.crossed_sequence,
                dead_heat = excluded.dead_heat, mark = excluded.mark, time = excluded.time, rule = excluded.rule,
                reason = excluded.reason, review_reason = excluded.review_reason""";

    private final Database database;
    private final Outbox outbox;

    ResultTable(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    Map<UUID, Result> of(Collection<UUID> entries) {
        return database
                .query("select * from result where entry_id = any(?)", ResultTable::result, (Object)
                        entries.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Result::entryId, Function.identity()));
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
                row.textIfAny("review_reason").orElse(null));
    }

    void keep(List<Result> results, long derivation) {
        if (results.isEmpty()) {
            return;
        }
        var revisions = outbox.nextRevisions(results.size());
        var numbered = IntStream.range(0, results.size())
                .mapToObj(i -> new Numbered(results.get(i), revisions.get(i), derivation))
                .toList();
        database.update(UPSERT, Json.of(numbered));
        outbox.addAll(numbered.stream()
                .map(each -> each.result().fact(each.revision(), derivation))
                .toList());
    }

    private record Numbered(@JsonUnwrapped Result result, long revision, long derivation) {}
}
