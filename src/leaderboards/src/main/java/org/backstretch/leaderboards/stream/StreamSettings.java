package org.backstretch.leaderboards.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How streams behave. */
@ConfigMapping(prefix = "backstretch.stream")
interface StreamSettings {
    /** How often a comment goes out, so that no proxy takes a quiet stream for a dead one. */
    @WithDefault("15S")
    Duration heartbeat();
}
