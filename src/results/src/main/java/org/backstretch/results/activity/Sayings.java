package org.backstretch.results.activity;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.backstretch.contracts.ActivityFact.Saying;
import org.backstretch.results.database.Json;

/**
 * All that was ever said of a run that scores, the oldest first. Bounded, for each travels with every fact of the run:
 * the runner has {@value #OWN} words and a withdrawal, so that there is always room for organizers.
 */
record Sayings(List<Saying> all) {
    private static final int MOST = 100;
    private static final int OWN = 50;
    private static final TypeReference<List<Saying>> LIST = new TypeReference<>() {};

    static Sayings read(String json) {
        return new Sayings(new Json(json).read(LIST));
    }

    String json() {
        return Json.of(all).text();
    }

    /** Always after the one before it, whatever the clocks of two replicas say. */
    Instant next(Instant now) {
        return all.isEmpty() || now.isAfter(all.getLast().at())
                ? now
                : all.getLast().at().plusMillis(1);
    }

    Sayings withOwn(Saying saying) {
        if (all.stream().filter(said -> said.challengeId() == null).count() >= OWN) {
            throw new TooManySayings("This run was changed " + OWN + " times. Withdraw it and log it as a new one.");
        }
        return with(saying);
    }

    Sayings withWithdrawal(Saying saying) {
        return with(saying);
    }

    /** The last place is kept for the runner's withdrawal. */
    Sayings withCorrection(Saying saying) {
        if (all.size() >= MOST - 1) {
            throw new TooManySayings("This run was changed and corrected " + all.size() + " times. That is the most.");
        }
        return with(saying);
    }

    private Sayings with(Saying saying) {
        return new Sayings(Stream.concat(all.stream(), Stream.of(saying)).toList());
    }
}
