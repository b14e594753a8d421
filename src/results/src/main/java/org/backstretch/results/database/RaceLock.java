package org.backstretch.results.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/**
 * Locks on races, held until the transaction ends. Taps share a race; what changes the race as a whole, or who has which
 * bib, has it alone. A race is locked before any of its entries, several races in one order. Advisory locks are fair, and
 * unlike row locks they write nothing, so that a tap costs no more for them.
 */
@ApplicationScoped
public class RaceLock {
    /**
     * What goes on under a shared lock is small, by keys and all day the same: each statement is planned once for a
     * connection, and never by reading a table whole, which looks cheap to the planner while a race has just begun. Planning
     * a tap anew takes longer than taking it in.
     */
    private static final String PLANS_ONCE = """
            set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true),
            set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)""";

    private static final String SHARE = "select pg_advisory_xact_lock_shared(?), " + PLANS_ONCE;

    private static final String SHARE_FREE = """
            select race from unnest(?, ?) as asked(race, key) where pg_try_advisory_xact_lock_shared(key)""";

    private final Database database;

    RaceLock(Database database) {
        this.database = database;
    }

    /** Takes the lock before whatever is asked after it. */
    public void share(UUID race, Together before) {
        before.tell(SHARE, key(race));
    }

    /** Takes the locks that are free and nobody waits for; answers of which races, before whatever is asked after it. */
    public Asked<UUID> shareFree(Collection<UUID> races, Together before) {
        before.tell("select " + PLANS_ONCE);
        return before.ask(
                SHARE_FREE,
                row -> row.id("race"),
                races.toArray(UUID[]::new),
                races.stream().map(RaceLock::key).toArray(Long[]::new));
    }

    public void own(UUID race) {
        database.execute("select pg_advisory_xact_lock(?)", key(race));
    }

    public void own(Collection<UUID> races) {
        races.stream()
                .map(RaceLock::key)
                .distinct()
                .sorted()
                .forEach(key -> database.execute("select pg_advisory_xact_lock(?)", key));
    }

    /** Two races of one key only wait for each other. The low half of a UUIDv7 is random. */
    private static long key(UUID race) {
        return race.getLeastSignificantBits() ^ race.getMostSignificantBits();
    }
}
