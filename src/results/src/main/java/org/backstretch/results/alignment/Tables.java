package org.backstretch.results.alignment;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Row;
import org.backstretch.results.projection.KnownRace;

/** Reads two streams and what is around them, in one trip. */
@ApplicationScoped
class Tables {
    /** A time without a bib or chip of its own, with the latest word of its device on whose it is. */
    private static final String TAPS = """
            select c.id, s.instant, c.sequence, s.bib, s.aligned, s.assigned_by, s.dismissed_by, s.dismissal, s.undone,
                   said.bib as amended
            from crossing c join crossing_state s on s.crossing_id = c.id
            left join lateral (
                select a.bib from amendment a
                where a.device = c.device and a.crossing_sequence = c.sequence and a.bib is not null
                order by a.sequence desc limit 1) said on true
            where s.race_id = ? and c.device = ?""" + Streams.UNNAMED_TIME;

    private static final String READINGS = """
            select r.id, r.sequence, r.bib, r.undoes, r.quarantined from bib_reading r
            where r.race_id = ? and r.device = ?""" + Streams.SHOWN_READING + " order by r.sequence";

    private static final String RUNNERS = """
            select bib, id, public_name from known_entry where race_id = ? and bib is not null
            order by bib, takes_part desc, id""";

    private static final String ELSEWHERE = """
            select s.bib, count(*) as times from crossing_state s join crossing c on c.id = s.crossing_id
            where s.race_id = ? and (c.device <> ? or c.bib is not null or c.chip is not null)
              and s.state = 'USED' and c.point = 'FINISH' and s.bib is not null group by s.bib""";

    private static final String NUMBER =
            "select coalesce(sum(1 + (undone_at is not null)::int), 0) as number from alignment where race_id = ?";

    private final Database database;

    Tables(Database database) {
        this.database = database;
    }

    Table of(KnownRace known, UUID times, UUID bibs) {
        var race = known.id();
        var together = database.together();
        var taps = together.ask(TAPS, Tables::tap, race, times);
        var readings = together.ask(READINGS, Readings.Kept::of, race, bibs);
        var runners = together.ask(
                RUNNERS, row -> new Runners.Runner(row.text("bib"), row.id("id"), row.text("public_name")), race);
        var elsewhere =
                together.ask(ELSEWHERE, row -> Map.entry(row.text("bib"), (int) row.number("times")), race, times);
        var number = together.ask(NUMBER, row -> (int) row.number("number"), race);
        together.run();
        return new Table(
                taps.rows().stream()
                        .sorted((one, other) -> Tap.AT_THE_LINE.compare(one.tap(), other.tap()))
                        .toList(),
                Readings.inOrder(readings.rows()),
                number.first().orElse(0),
                new Runners(runners.rows()),
                elsewhere.rows().stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue)),
                known.passages());
    }

    private static Table.StoodTap tap(Row row) throws SQLException {
        var now = Word.of(row);
        var tap = new Tap(
                row.id("id"),
                row.instant("instant"),
                row.number("sequence"),
                row.flag("undone") || now.isDismissed(),
                own(row, now));
        return new Table.StoodTap(tap, now);
    }

    /** An official's word, else the device's own. */
    private static Optional<String> own(Row row, Word now) throws SQLException {
        return row.idIfAny("assigned_by").isPresent() && !now.aligned()
                ? Optional.ofNullable(now.bib())
                : row.textIfAny("amended").filter(bib -> !bib.isEmpty());
    }
}
