package org.backstretch.results.derivation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.contracts.ResultFact;
import org.backstretch.kit.fact.Outbox;
import org.backstretch.kit.fact.OutboxInsertion;
import org.backstretch.results.database.Asked;
import org.backstretch.results.database.Json;
import org.backstretch.results.database.Row;
import org.backstretch.results.database.Together;

/** What was last told of each entry. Keeping a result tells it. */
@ApplicationScoped
class ResultTable {
    private static final String UPSERT = """
            insert into result (entry_id, race_id, revision, derivation, outcome, millis, timing, crossed_at,
                                crossed_sequence, dead_heat, mark, time, rule, reason, review_reason, splits,
                                distance_millimetres, laps, legs, net_millis)
            select entry_id, race_id, revision, derivation, outcome, millis, timing, crossed_at,
                   crossed_sequence, dead_heat, mark, time, rule, reason, review_reason, splits,
                   distance_millimetres, laps, legs, net_millis
            from jsonb_to_recordset(?::jsonb) as r(
                entry_id uuid, race_id uuid, revision bigint, derivation bigint, outcome text, millis bigint, timing text,
                crossed_at timestamptz, crossed_sequence bigint, dead_heat uuid, mark text, time text, rule text,
                reason text, review_reason text, splits jsonb, distance_millimetres bigint, laps jsonb, legs jsonb, net_millis bigint)
            on conflict (entry_id) do update
            set race_id = excluded.race_id, revision = excluded.revision, derivation = excluded.derivation,
                outcome = excluded.outcome, millis = excluded.millis, timing = excluded.timing,
                crossed_at = excluded.crossed_at, crossed_sequence = excluded.crossed_sequence,
                dead_heat = excluded.dead_heat, mark = excluded.mark, time = excluded.time, rule = excluded.rule,
                reason = excluded.reason, review_reason = excluded.review_reason, splits = excluded.splits,
                distance_millimetres = excluded.distance_millimetres, laps = excluded.laps, legs = excluded.legs,
                net_millis = excluded.net_millis""";

    private static final String TOLD = "select wanted.id, " + Outbox.NEXT_REVISION
            + " as next_revision, result.* from wanted left join result on result.entry_id = wanted.id";

    private static final TypeReference<List<ResultFact.Split>> SPLITS = new TypeReference<>() {};
    private static final TypeReference<List<Long>> LAPS = new TypeReference<>() {};
    private static final TypeReference<List<ResultFact.Leg>> LEGS = new TypeReference<>() {};

    private final Outbox outbox;

    ResultTable(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Asked after the entries are locked, so that of two results of one entry the later has the greater revision. */
    Asked<Told> ask(Wanted wanted, Together together) {
        return together.ask(wanted.with(TOLD), ResultTable::told, wanted.parameters());
    }

    private static Told told(Row row) throws SQLException {
        var result = row.idIfAny("entry_id").isPresent() ? Optional.of(result(row)) : Optional.<Result>empty();
        return new Told(row.id("id"), row.number("next_revision"), result);
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
                list(row.text("splits"), SPLITS),
                row.numberIfAny("distance_millimetres").orElse(null),
                list(row.text("laps"), LAPS),
                list(row.text("legs"), LEGS),
                row.numberIfAny("net_millis").orElse(null));
    }

    private static <T> List<T> list(String json, TypeReference<List<T>> type) {
        return json.equals("[]") ? List.of() : new Json(json).read(type);
    }

    /** What is new of results goes into the table and the outbox when {@code together} runs. */
    void keep(List<Anew> results, Together together) {
        if (!results.isEmpty()) {
            together.tell(UPSERT, Json.of(results));
            var facts = results.stream()
                    .map(anew -> anew.result().fact(anew.revision(), anew.derivation()))
                    .toList();
            together.tell(OutboxInsertion.SQL, outbox.insertion(facts).parameters());
        }
    }

    /** What was last told of an entry, if anything, and the revision of what is told next. */
    record Told(UUID entry, long nextRevision, Optional<Result> result) {
        /** Empty where the result says what was said before, or nothing of somebody of whom nothing was said. */
        Optional<Anew> ifOther(Result now, long derivation) {
            return result.map(now::equals).orElseGet(now::saysNothing)
                    ? Optional.empty()
                    : Optional.of(new Anew(now, nextRevision, derivation));
        }

        /** Empty where there is nothing to say of somebody of whom nothing was said. */
        Optional<Anew> ifAny(Result now, long derivation) {
            return result.isEmpty() && now.saysNothing()
                    ? Optional.empty()
                    : Optional.of(new Anew(now, nextRevision, derivation));
        }
    }

    /** A result to be told. */
    record Anew(@JsonUnwrapped Result result, long revision, long derivation) {}
}
