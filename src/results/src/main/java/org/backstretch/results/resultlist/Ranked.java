package org.backstretch.results.resultlist;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.mark.Mark;
import org.backstretch.athletics.place.Finish;
import org.backstretch.athletics.place.Placed;
import org.backstretch.contracts.ResultFact;
import org.backstretch.results.database.Json;
import org.backstretch.results.database.Row;
import org.backstretch.results.projection.KnownRace;

/** An entry with its result, before it has a place. */
record Ranked(Runner runner, Optional<OutcomeKind> outcome, Performance performance, Remarks remarks) {
    static final String QUERY = """
            select e.id, e.bib, e.public_name, e.club_id, c.name as club, e.sex, e.category, e.direction,
                   r.outcome, r.mark, r.millis, r.time, r.crossed_at, coalesce(r.crossed_sequence, 0) as crossed_sequence,
                   r.dead_heat, r.rule, r.reason, r.review_reason, coalesce(r.splits, '[]') as splits,
                   r.distance_millimetres,
                   coalesce(r.laps, '[]') as laps, coalesce(r.legs, '[]') as legs, e.leg_runners, r.net_millis
            from known_entry e
            left join result r on r.entry_id = e.id
            left join known_club c on c.id = e.club_id
            where e.race_id = ?""";

    /** What places are made of, of everybody with an outcome who runs as an entry does. */
    static final String FINISHES = """
            select e.id, r.outcome, r.millis, r.distance_millimetres, r.crossed_at, r.crossed_sequence, r.dead_heat
            from known_entry own
            join known_entry e on e.race_id = own.race_id and e.direction = own.direction
            join result r on r.entry_id = e.id
            where own.race_id = ? and own.id = ? and r.outcome is not null""";

    private static final TypeReference<List<ResultFact.Split>> SPLITS = new TypeReference<>() {};
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<Long>> LAPS = new TypeReference<>() {};
    private static final TypeReference<List<ResultFact.Leg>> LEGS = new TypeReference<>() {};

    private record Runner(
            UUID entry,
            Optional<String> bib,
            String name,
            Optional<UUID> clubId,
            Optional<String> club,
            Sex sex,
            Optional<String> category,
            Direction direction,
            List<String> legRunners) {}

    private record Performance(
            long millis,
            Optional<String> mark,
            Optional<String> time,
            Optional<Instant> crossedAt,
            long sequence,
            Optional<UUID> deadHeat,
            List<ResultFact.Split> splits,
            Optional<Long> distance,
            List<Long> laps,
            List<ResultFact.Leg> legs,
            Optional<Long> net) {

        /** What places are made of: the smaller the better. */
        long exact() {
            return distance.map(millimetres -> -millimetres).orElse(millis);
        }
    }

    private record Remarks(Optional<String> rule, Optional<String> reason, Optional<String> review) {}

    static Ranked of(Row row) throws SQLException {
        return new Ranked(
                new Runner(
                        row.id("id"),
                        row.textIfAny("bib"),
                        row.text("public_name"),
                        row.idIfAny("club_id"),
                        row.textIfAny("club"),
                        row.choice("sex", Sex.class),
                        row.textIfAny("category"),
                        row.choice("direction", Direction.class),
                        new Json(row.text("leg_runners")).read(TEXTS)),
                row.choiceIfAny("outcome", OutcomeKind.class),
                new Performance(
                        row.number("millis"),
                        row.textIfAny("mark"),
                        row.textIfAny("time"),
                        row.instantIfAny("crossed_at"),
                        row.number("crossed_sequence"),
                        row.idIfAny("dead_heat"),
                        splits(row.text("splits")),
                        row.numberIfAny("distance_millimetres"),
                        new Json(row.text("laps")).read(LAPS),
                        new Json(row.text("legs")).read(LEGS),
                        row.numberIfAny("net_millis")),
                new Remarks(row.textIfAny("rule"), row.textIfAny("reason"), row.textIfAny("review_reason")));
    }

    private static List<ResultFact.Split> splits(String json) {
        return json.equals("[]") ? List.of() : new Json(json).read(SPLITS);
    }

    static Finish finish(Row row) throws SQLException {
        var outcome = row.choice("outcome", OutcomeKind.class);
        return outcome == OutcomeKind.FINISHED
                ? Finish.finished(
                        row.id("id"),
                        row.numberIfAny("distance_millimetres")
                                .map(millimetres -> -millimetres)
                                .orElse(row.number("millis")),
                        row.instant("crossed_at"),
                        row.number("crossed_sequence"),
                        row.idIfAny("dead_heat"))
                : Finish.without(row.id("id"), outcome);
    }

    UUID entry() {
        return runner.entry;
    }

    Direction direction() {
        return runner.direction;
    }

    boolean isFinished() {
        return outcome.equals(Optional.of(OutcomeKind.FINISHED));
    }

    Finish finish() {
        return isFinished()
                ? Finish.finished(
                        runner.entry,
                        performance.exact(),
                        performance.crossedAt.orElseThrow(),
                        performance.sequence,
                        performance.deadHeat)
                : Finish.without(runner.entry, outcome.orElseThrow());
    }

    /** @param winner the best time of the direction in milliseconds */
    Line placed(KnownRace race, Placed placed, long winner) {
        var place = placed.place().isPresent() ? Optional.of(placed.place().getAsInt()) : Optional.<Integer>empty();
        return line(race, place, Optional.of(placed.text()), placed.tied(), winner);
    }

    /** Out on the course: no place. */
    Line unplaced(KnownRace race) {
        return line(race, Optional.empty(), Optional.empty(), false, 0);
    }

    private Line line(KnownRace race, Optional<Integer> place, Optional<String> label, boolean tied, long winner) {
        var timed = isFinished() && performance.distance.isEmpty();
        return new Line(
                place.orElse(null),
                label.orElse(null),
                tied,
                runner.entry,
                runner.bib.orElse(null),
                runner.name,
                runner.clubId.orElse(null),
                runner.club.orElse(null),
                runner.sex,
                runner.category.orElse(null),
                runner.direction,
                outcome.orElse(null),
                performance.mark.orElse(null),
                timed ? performance.millis : null,
                performance.time.orElse(null),
                timed ? performance.millis - winner : null,
                remarks.rule.orElse(null),
                remarks.reason.orElse(null),
                remarks.review.orElse(null),
                performance.splits,
                performance.distance.orElse(null),
                performance.laps,
                Leg.of(race, performance.legs, runner.legRunners),
                performance.net.orElse(null),
                performance.net.map(race::mark).map(Mark::text).orElse(null),
                performance.net.map(race::mark).map(Mark::columnText).orElse(null));
    }
}
