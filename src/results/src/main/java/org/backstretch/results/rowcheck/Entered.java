package org.backstretch.results.rowcheck;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.results.database.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The deed that last decided a row.
 *
 * @param how what was done, such as official-time; of what was only stamped TAP, CHIP, IMPORT or PAPER
 * @param account whose deed it was; null where a device did it by its code
 * @param device its name; null where a person did it
 * @param byHand whether somebody typed or decided it; else it was stamped
 */
record Entered(
        @Schema(examples = "official-time") String how,
        @Nullable UUID account,
        @Nullable String device,
        Instant at,
        boolean byHand) {

    /** What decides a row: of the entry itself, of a crossing that is or was its, and of a judge's report about it. */
    static final String QUERY = """
            with deed as (
                select a.id, a.thing, a.act, a.actor, a.at from audit a
                where a.race_id = ? and a.actor is not null
                  and a.act in ('outcome', 'official-time', 'distance', 'leg', 'start-offset', 'assignment', 'dismissal',
                                'infringement')
                  and not exists (select from rehearsal r where r.race_id = a.race_id and r.hidden_at is not null
                                                            and a.at between r.begun_at and r.hidden_at)),
            decided as (
                select d.*, coalesce(s.entry_id, i.entry_id, d.thing) as entry_id
                from deed d left join crossing_state s on s.crossing_id = d.thing left join infringement i on i.id = d.thing),
            entered as (
                select entry_id, 1 as rank, id as number, act as how, actor as account, null as device, at, true as by_hand
                from decided
                union all
                select s.entry_id, 0, 0, c.source,
                       case when c.received_by like 'account:%' then substring(c.received_by from 9)::uuid end, d.name,
                       c.received_at, c.source = 'PAPER'
                from crossing_state s join crossing c on c.id = s.crossing_id
                left join device d on 'device:' || d.id = c.received_by
                where s.race_id = ? and s.state = 'USED' and c.point = 'FINISH')
            select distinct on (entry_id) * from entered where entry_id is not null
            order by entry_id, rank desc, number desc, at desc""";

    static Entered of(Row row) throws SQLException {
        return new Entered(
                row.text("how"),
                row.idIfAny("account").orElse(null),
                row.textIfAny("device").orElse(null),
                row.instant("at"),
                row.flag("by_hand"));
    }

    boolean isBy(UUID somebody) {
        return Optional.ofNullable(account).filter(somebody::equals).isPresent();
    }
}
