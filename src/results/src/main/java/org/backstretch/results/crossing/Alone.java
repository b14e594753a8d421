package org.backstretch.results.crossing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.results.device.Timekeepers;
import org.backstretch.results.projection.Programme;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes an upload in by itself: of officials, with amendments or what is new of a clock, or where others are in the way. */
@ApplicationScoped
class Alone {
    private final Programme programme;
    private final Timekeepers timekeepers;
    private final Rereading rereading;
    private final Intake intake;

    Alone(Programme programme, Timekeepers timekeepers, Rereading rereading, Intake intake) {
        this.programme = programme;
        this.timekeepers = timekeepers;
        this.rereading = rereading;
        this.intake = intake;
    }

    @Transactional
    @Idempotent
    RestResponse<Taken> take(UUID race, Batch batch) {
        learn(race, batch);
        var taken = intake.take(race, timekeepers::of, batch);
        return RestResponse.status(taken.status(), taken);
    }

    /** More rarely than taps, and with the races owned: what is new of a clock may change every time of its device. */
    private void learn(UUID race, Batch batch) {
        if (!batch.samples().isEmpty()) {
            var known = programme.race(race);
            timekeepers.of(known.event());
            rereading.learn(known, batch.device(), batch.samples());
        }
    }
}
