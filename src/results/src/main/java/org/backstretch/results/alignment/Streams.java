package org.backstretch.results.alignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Row;
import org.jspecify.annotations.Nullable;

/** Which devices stamped times without bibs, and which read bibs. */
@ApplicationScoped
class Streams {
    /** What a stream of times is made of, as a condition on {@code crossing c}. */
    static final String UNNAMED_TIME = " and c.point = 'FINISH' and c.bib is null and c.chip is null";

    /** What was read in a hidden rehearsal is hidden with it, as a condition on {@code bib_reading r}. */
    static final String SHOWN_READING = " and (r.rehearsal is null or not is_hidden(r.rehearsal))";

    private static final String TIMES =
            """
            select c.device, max(d.name) as name, count(*) filter (where not s.undone) as count, min(s.instant) as first,
                   max(s.instant) as last,
                   exists (select from alignment a
                           where a.race_id = s.race_id and a.times_device = c.device and a.undone_at is null) as aligned
            from crossing c join crossing_state s on s.crossing_id = c.id
            left join device d on 'device:' || d.id = c.received_by
            where s.race_id = ?""" + UNNAMED_TIME + " group by s.race_id, c.device order by count desc, c.device";

    private static final String BIBS =
            """
            select r.device, max(d.name) as name, count(*) filter (where r.undoes is null) as count, min(r.at) as first,
                   max(r.at) as last,
                   exists (select from alignment a
                           where a.race_id = r.race_id and a.bibs_device = r.device and a.undone_at is null) as aligned
            from bib_reading r left join device d on 'device:' || d.id = r.received_by
            where r.race_id = ?""" + SHOWN_READING + " group by r.race_id, r.device order by count desc, r.device";

    /**
     * One stream.
     *
     * @param name of its device code; absent for an official's own phone
     * @param aligned whether an alignment of it is applied
     */
    record Stream(UUID device, @Nullable String name, long count, Instant first, Instant last, boolean aligned) {
        static Stream of(Row row) throws SQLException {
            return new Stream(
                    row.id("device"),
                    row.textIfAny("name").orElse(null),
                    row.number("count"),
                    row.instant("first"),
                    row.instant("last"),
                    row.flag("aligned"));
        }
    }

    /** The longest first. */
    record Both(List<Stream> times, List<Stream> bibs) {}

    private final Database database;

    Streams(Database database) {
        this.database = database;
    }

    Both of(UUID race) {
        var together = database.together();
        var times = together.ask(TIMES, Stream::of, race);
        var bibs = together.ask(BIBS, Stream::of, race);
        together.run();
        return new Both(times.rows(), bibs.rows());
    }
}
