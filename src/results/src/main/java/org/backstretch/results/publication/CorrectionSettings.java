package org.backstretch.results.publication;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How official lists follow. */
@ConfigMapping(prefix = "backstretch.corrections")
interface CorrectionSettings {
    /** How long nothing more may happen to a race before it is printed again, so that an import makes one version. */
    @WithDefault("PT0.3S")
    Duration quiet();

    /** How long at most a list waits for quiet. */
    @WithDefault("PT5S")
    Duration most();
}
