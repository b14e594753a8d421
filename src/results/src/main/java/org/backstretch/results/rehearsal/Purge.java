package org.backstretch.results.rehearsal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.RaceLock;
import org.jboss.logging.Logger;

/**
 * Removes for ever what was rehearsed and hidden a week ago. Its span stays, so that a tap of it that is found still later is
 * known for what it is. Several replicas may run this at once: each waits for the race and looks again.
 */
@ApplicationScoped
public class Purge {
    private static final Logger LOG = Logger.getLogger(Purge.class);

    private static final String IS_DUE = "may_be_purged(id)";

    /** Each goes before what it hangs on. */
    private static final List<String> DELETIONS = List.of(
            """
            delete from amendment a using crossing c
            where c.rehearsal = ? and a.device = c.device and a.crossing_sequence = c.sequence""",
            "delete from crossing_state where race_id = ?",
            "delete from crossing where rehearsal = ?",
            "delete from bib_reading where rehearsal = ?",
            "delete from publication where rehearsal = ?",
            """
            delete from infringement_photo p using rehearsal r, jsonb_to_recordset(r.aside -> 'infringement') as i(id uuid)
            where r.id = ? and p.race_id = r.race_id and p.infringement_id = i.id
              and not exists (select from infringement now where now.id = i.id)""",
            "delete from crossing_import where rehearsal = ?");

    private record Due(UUID id, UUID race) {}

    private final Database database;
    private final RaceLock lock;

    Purge(Database database, RaceLock lock) {
        this.database = database;
        this.lock = lock;
    }

    @Scheduled(every = "1h", delayed = "1m")
    public void removeAll() {
        var due = database.query(
                "select id, race_id from rehearsal where purged_at is null and " + IS_DUE,
                row -> new Due(row.id("id"), row.id("race_id")));
        due.forEach(each -> QuarkusTransaction.requiringNew().run(() -> remove(each)));
    }

    private void remove(Due due) {
        lock.own(due.race());
        var isStillDue = database.find(
                "select 1 from rehearsal where id = ? and " + IS_DUE + " for update", row -> true, due.id());
        if (isStillDue.isPresent()) {
            DELETIONS.forEach(deletion -> database.update(deletion, due.id()));
            database.update("update rehearsal set aside = null, purged_at = now() where id = ?", due.id());
            LOG.infof("A hidden rehearsal was removed: race=%s rehearsal=%s", due.race(), due.id());
        }
    }
}
