package org.backstretch.results.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.results.database.Database;

/**
 * The runs that a challenge's organizer may see: those of its members, of which somebody ever said that they were run on
 * its days, and which their runners did not take back in time.
 */
@ApplicationScoped
class ChallengeActivities {
    private static final String CHOSEN = """
             from activity a
            where a.person_id in (select m.person_id from known_membership m
                                  where m.challenge_id = ? and m.joined_on <= ?
                                    and (m.left_on is null or m.left_on > m.joined_on))
              and exists (select 1 from jsonb_array_elements(a.sayings) s
                          where s ->> 'challenge_id' is null and (s ->> 'local_date')::date between ? and ?)
              and not (a.status = 'WITHDRAWN' and a.received_at <= ?)""";

    private final Database database;

    ChallengeActivities(Database database) {
        this.database = database;
    }

    long count(ChallengeFact challenge) {
        return database.find("select count(*) as total" + CHOSEN, row -> row.number("total"), chosen(challenge))
                .orElseThrow();
    }

    List<UUID> ids(ChallengeFact challenge, PageRequest page) {
        var paging = " order by a.started_at desc, a.id desc limit " + page.size() + " offset "
                + (long) page.page() * page.size();
        return database.query("select a.id" + CHOSEN + paging, row -> row.id("id"), chosen(challenge));
    }

    boolean has(ChallengeFact challenge, UUID activity) {
        return database.find("select a.id" + CHOSEN + " and a.id = ?", row -> row.id("id"), chosen(challenge, activity))
                .isPresent();
    }

    /** Where days are not the runner's own, a run of the day before or after may fall into them. */
    private static Object[] chosen(ChallengeFact challenge, Object... more) {
        var around = challenge.days() == ChallengeFact.Days.PARTICIPANT ? 0 : 1;
        var chosen = Stream.<Object>of(
                challenge.id(),
                challenge.lastDay().plusDays(around),
                challenge.firstDay().minusDays(around),
                challenge.lastDay().plusDays(around),
                challenge.finalAt());
        return Stream.concat(chosen, Stream.of(more)).toArray();
    }
}
