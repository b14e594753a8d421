package org.backstretch.leaderboards.challenge;

import java.time.Instant;
import java.util.stream.Stream;
import org.backstretch.contracts.ActivityFact;
import org.backstretch.contracts.ChallengeFact;
import org.jspecify.annotations.Nullable;

/** What an organizer said of a run after the final instant: it makes an edition. */
record Correction(Cutoff cutoff, @Nullable String reason) {

    static Stream<Correction> of(ActivityFact run, ChallengeFact challenge) {
        return run.sayings().stream()
                .filter(saying -> Cutoff.isCorrection(saying, challenge))
                .map(saying -> new Correction(new Cutoff(saying.at(), run.id()), saying.reason()));
    }

    Instant at() {
        return cutoff.at();
    }
}
