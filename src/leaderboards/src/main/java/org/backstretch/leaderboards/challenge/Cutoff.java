package org.backstretch.leaderboards.challenge;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.place.Placing;
import org.backstretch.contracts.ActivityFact;
import org.backstretch.contracts.ActivityFact.Saying;
import org.backstretch.contracts.ChallengeFact;

/**
 * Up to which correction an edition of a challenge's boards goes. Corrections are ordered by when they were said, then by
 * the run.
 */
record Cutoff(Instant at, UUID activity) implements Comparable<Cutoff> {
    /** Before every correction: the boards as they were at the final instant. */
    static final Cutoff FINAL = new Cutoff(Instant.MIN, new UUID(0, 0));

    /** After every correction. */
    static final Cutoff NEWEST = new Cutoff(Instant.MAX, new UUID(0, 0));

    private static final Comparator<Cutoff> ORDER =
            Comparator.comparing(Cutoff::at).thenComparing(Cutoff::activity, Placing.BY_ID);

    @Override
    public int compareTo(Cutoff other) {
        return ORDER.compare(this, other);
    }

    /** What counts of a run: the last word of the organizer in this edition, else the runner's last up to the final instant. */
    Optional<Saying> word(ActivityFact run, ChallengeFact challenge) {
        return run.said().reversed().stream()
                .filter(saying -> challenge.id().equals(saying.challengeId()))
                .filter(saying -> !isCorrection(saying, challenge) || isIn(saying, run))
                .findFirst()
                .or(() -> run.ownWordAt(challenge.finalAt()));
    }

    /** Whether the saying makes an edition: what an organizer says before the final instant is simply so. */
    static boolean isCorrection(Saying saying, ChallengeFact challenge) {
        return challenge.id().equals(saying.challengeId()) && saying.at().isAfter(challenge.finalAt());
    }

    private boolean isIn(Saying saying, ActivityFact run) {
        return new Cutoff(saying.at(), run.id()).compareTo(this) <= 0;
    }
}
