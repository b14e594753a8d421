package org.backstretch.results.round;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.place.Finish;
import org.backstretch.results.database.Row;

/**
 * Somebody in a heat, with the result of now.
 *
 * @param outcome empty for who has not run yet, or is out on the course
 * @param lane in this heat
 */
record HeatRunner(
        UUID entry,
        UUID wave,
        Direction direction,
        Who who,
        Optional<Integer> lane,
        Optional<OutcomeKind> outcome,
        Performance performance) {

    static final String QUERY = """
            select e.id, e.wave_id, e.direction, e.person_id, e.bib, e.public_name, c.name as club, e.category, l.lane, r.outcome,
                   r.mark, coalesce(-r.distance_millimetres, r.millis) as exact, r.crossed_at, coalesce(r.crossed_sequence, 0) as crossed_sequence, r.dead_heat, r.rule
            from known_entry e
            left join result r on r.entry_id = e.id
            left join known_club c on c.id = e.club_id
            left join lane l on l.entry_id = e.id and l.wave_id = e.wave_id
            where e.race_id = ? and (e.takes_part or r.outcome is not null)
            order by l.lane, length(e.bib), e.bib, e.id""";

    record Who(
            Optional<UUID> person,
            Optional<String> bib,
            String name,
            Optional<String> club,
            Optional<String> category) {}

    record Performance(
            long exact,
            Optional<Instant> crossedAt,
            long sequence,
            Optional<UUID> deadHeat,
            Optional<String> mark,
            Optional<String> rule) {}

    static HeatRunner of(Row row) throws SQLException {
        return new HeatRunner(
                row.id("id"),
                row.id("wave_id"),
                row.choice("direction", Direction.class),
                new Who(
                        row.idIfAny("person_id"),
                        row.textIfAny("bib"),
                        row.text("public_name"),
                        row.textIfAny("club"),
                        row.textIfAny("category")),
                row.numberIfAny("lane").map(Math::toIntExact),
                row.choiceIfAny("outcome", OutcomeKind.class),
                new Performance(
                        row.number("exact"),
                        row.instantIfAny("crossed_at"),
                        row.number("crossed_sequence"),
                        row.idIfAny("dead_heat"),
                        row.textIfAny("mark"),
                        row.textIfAny("rule")));
    }

    /** Of somebody with an outcome. */
    Finish finish() {
        var kind = outcome.orElseThrow();
        return kind == OutcomeKind.FINISHED
                ? Finish.finished(
                        entry,
                        performance.exact,
                        performance.crossedAt.orElseThrow(),
                        performance.sequence,
                        performance.deadHeat)
                : Finish.without(entry, kind);
    }

    /** As people name somebody in a list of bibs; names are never kept. */
    String label() {
        return who.bib.orElse("without a bib");
    }

    boolean wears(String bib) {
        return who.bib.filter(bib::equals).isPresent();
    }

    /** Whether the other is the same runner in another race of the event. */
    boolean isRunnerOf(HeatRunner other) {
        return who.person.isPresent() && who.person.equals(other.who.person)
                || who.bib.isPresent() && who.bib.equals(other.who.bib);
    }
}
