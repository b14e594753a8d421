package org.backstretch.results.derivation;

import java.time.Duration;
import org.backstretch.results.projection.KnownRace;

/** Who is out on the course, for statements about an entry {@code e}, its gun {@code s} and its result {@code r}. */
public final class OnTheCourse {
    /**
     * When an entry {@code e} with the gun {@code s.gun} started, as {@code started.at}: by its own read at the start where
     * that counts, else by the gun and its offset; null without a gun.
     */
    public static final String STARTED = """
            left join start_offset o on o.entry_id = e.id
            cross join lateral (
                select coalesce(
                    (select max(x.instant) from crossing_state x join crossing c on c.id = x.crossing_id
                     where x.entry_id = e.id and x.state = 'USED' and c.point = 'START' and s.gun is not null
                       and exists (select from timing_rules t
                                   where t.race_id = e.race_id and t.rules ->> 'start_mode' = 'READ')),
                    s.gun + coalesce(o.millis, 0) * interval '1 millisecond') as at) started
            """;

    /**
     * Whether somebody runs on until a fixed time is over, however far they are already, as a condition on {@code result r}.
     * Its parameters are that time in milliseconds, and now.
     */
    public static final String RUNS_ON = """
            (r.distance_millimetres is not null
             and coalesce(started.at + ? * interval '1 millisecond', '-infinity') > ?)""";

    private OnTheCourse() {}

    /** 0 where no time is fixed. */
    public static long fixedMillis(KnownRace race) {
        return race.discipline().fixedTime().map(Duration::toMillis).orElse(0L);
    }
}
