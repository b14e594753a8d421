package org.backstretch.results.publication;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.results.database.Database;
import org.backstretch.results.derivation.Doubt;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.backstretch.results.publication.Causes.Cause;
import org.backstretch.results.resultlist.ResultList;
import org.jboss.logging.Logger;

/**
 * Official lists follow by themselves: where somebody's deed, here or in registration, makes one print differently, a further
 * version says so. What devices sent since the last version is nobody's deed: then a human looks first.
 */
@ApplicationScoped
class Corrections {
    private static final Logger LOG = Logger.getLogger(Corrections.class);
    private static final Duration AGAIN = Duration.ofSeconds(30);

    /** Finishes that devices sent since the last version, which count or wait, and of which nobody has decided anything. */
    private static final String UNSEEN = """
            select 1 from crossing c join crossing_state s on s.crossing_id = c.id
            where s.race_id = ? and c.received_at > ? and c.point = 'FINISH' and c.source in ('TAP', 'CHIP')
              and (s.state = 'USED' or %s) and s.assigned_by is null and not s.accepted
            limit 1""".formatted(Doubt.WAITS);

    private final Causes causes;
    private final Programme programme;
    private final ResultList list;
    private final PrintedLists lists;
    private final Press press;
    private final Database database;

    Corrections(
            Causes causes, Programme programme, ResultList list, PrintedLists lists, Press press, Database database) {
        this.causes = causes;
        this.programme = programme;
        this.list = list;
        this.lists = lists;
        this.press = press;
        this.database = database;
    }

    /** Several replicas may do this at once: each waits for the race and looks again. One race never stops the others. */
    void printWhatIsDue() {
        for (var race : causes.due()) {
            try {
                QuarkusTransaction.requiringNew().run(() -> look(programme.ownedRace(race)));
            } catch (RuntimeException e) {
                LOG.errorf(e, "An official list does not follow yet: race=%s reason=%s", race, e.getMessage());
                QuarkusTransaction.requiringNew().run(() -> causes.postpone(race, AGAIN));
            }
        }
    }

    private void look(KnownRace race) {
        var why = causes.of(race.id());
        var last = Publication.latestOf(race.id()).filter(Publication::isOfficial);
        if (why.isEmpty() || last.isEmpty()) {
            causes.forget(race.id());
            return;
        }
        var now = list.of(race);
        var rows = now.stream().map(PrintedRow::of).toList();
        if (last.get().says(rows)) {
            causes.forget(race.id());
        } else if (isForAHuman(race, last.get())) {
            causes.hold(race.id());
        } else {
            var comparison = Comparison.of(0, lists.lines(race, last.get()), 1, now);
            press.correct(race, last.get(), CorrectionNote.of(comparison, why), rows, by(why));
        }
    }

    private boolean isForAHuman(KnownRace race, Publication last) {
        return database.find(UNSEEN, row -> true, race.id(), last.publishedAt).isPresent();
    }

    /** The last who had a hand in it. */
    private static Optional<UUID> by(List<Cause> why) {
        return why.reversed().stream().flatMap(cause -> cause.actor().stream()).findFirst();
    }
}
