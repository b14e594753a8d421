package org.backstretch.leaderboards.log;

import org.backstretch.leaderboards.live.LiveBoards;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the boards hold everything that had happened when this replica started. */
@Readiness
class CaughtUp implements HealthCheck {
    private final LiveBoards live;

    CaughtUp(LiveBoards live) {
        this.live = live;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("The boards have caught up")
                .status(live.isReady())
                .build();
    }
}
