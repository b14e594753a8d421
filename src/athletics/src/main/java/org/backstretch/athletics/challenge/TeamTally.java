package org.backstretch.athletics.challenge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.backstretch.athletics.Metric;
import org.backstretch.athletics.TeamMeasure;

/**
 * The score of a team kept up to date person by person: always what {@link TeamScore#of} makes of all memberships and runs
 * at once, but a change of one person costs about the logarithm of the team's size. For one thread.
 */
public final class TeamTally {
    private final Metric metric;
    private final CountingWindow window;
    private final boolean byDay;
    private final Tally tally;
    private final Map<UUID, Share> shares = new HashMap<>();

    /**
     * What one person brings.
     *
     * @param stays in this team and on counted days; kept for DAILY_MEAN_SUM only
     * @param days what was run for the team, by day; kept for DAILY_MEAN_SUM only
     */
    record Share(List<Membership> stays, Map<LocalDate, Long> days, long score) {}

    /** Adds shares up to a score. */
    sealed interface Tally permits Totals, BestScores, DailyMeans {
        void add(Share share);

        /** A share that was added. */
        void remove(Share share);

        long score();
    }

    /** @param topN how many members count; read for TOP_N only */
    public TeamTally(TeamMeasure measure, int topN, Metric metric, CountingWindow window) {
        this.metric = metric;
        this.window = window;
        this.byDay = measure == TeamMeasure.DAILY_MEAN_SUM;
        this.tally = switch (measure) {
            case SUM, MEAN_ALL, MEAN_ACTIVE -> new Totals(measure);
            case TOP_N -> BestScores.top(topN);
            case MEDIAN -> BestScores.median();
            case DAILY_MEAN_SUM -> new DailyMeans();
        };
    }

    /**
     * Takes in all that is known of a person now, in place of what was known before.
     *
     * @param stays the person's memberships of this team; none for somebody who is not of it
     * @param activities the person's, each run once
     */
    public void put(UUID person, Collection<Membership> stays, Collection<Activity> activities) {
        var inTime = stays.stream().filter(stay -> stay.touches(window)).toList();
        var before = inTime.isEmpty() ? shares.remove(person) : shares.get(person);
        if (before != null) {
            tally.remove(before);
        }
        if (!inTime.isEmpty()) {
            var share = share(inTime, activities);
            shares.put(person, share);
            tally.add(share);
        }
    }

    private Share share(List<Membership> stays, Collection<Activity> activities) {
        var days = new TreeMap<LocalDate, Long>();
        long score = 0;
        for (var run : activities) {
            var day = window.dayOf(run);
            if (window.counts(run) && stays.stream().anyMatch(stay -> stay.on(day))) {
                long worth = ChallengeScore.of(metric, run);
                score += worth;
                if (byDay) {
                    days.merge(day, worth, Long::sum);
                }
            }
        }
        return byDay ? new Share(stays, days, score) : new Share(List.of(), Map.of(), score);
    }

    /** @return in the metric's unit (millimetres for BACKWARD_DISTANCE); 0 for a team without members */
    public long score() {
        return tally.score();
    }
}
