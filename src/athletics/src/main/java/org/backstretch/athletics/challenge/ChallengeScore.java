package org.backstretch.athletics.challenge;

import java.util.Collection;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Metric;

/** What a run, and a person, scores in a challenge. */
public final class ChallengeScore {
    private ChallengeScore() {}

    /**
     * A person's own score: every run that counts, also from before they joined a team.
     *
     * @param activities of one person; each run once
     * @return in the metric's unit: millimetres for BACKWARD_DISTANCE
     */
    public static long ofPerson(Metric metric, CountingWindow window, Collection<Activity> activities) {
        return activities.stream()
                .filter(window::counts)
                .mapToLong(activity -> of(metric, activity))
                .sum();
    }

    /**
     * What one run is worth, if it counts at all.
     *
     * @return millimetres for BACKWARD_DISTANCE: 0 unless the whole run was backward, for a mixed one says not how much was
     */
    public static long of(Metric metric, Activity activity) {
        return switch (metric) {
            case BACKWARD_DISTANCE -> activity.direction() == Direction.BACKWARD ? activity.distance() : 0;
        };
    }
}
