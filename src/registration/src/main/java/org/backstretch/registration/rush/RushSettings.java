package org.backstretch.registration.rush;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How many at once, of one replica. */
@ConfigMapping(prefix = "backstretch.rush")
interface RushSettings {
    /** How many want the lock of one race: one has it, the next are ready for it. */
    int ofARace();

    /** How many want the lock of any race; fewer than there are connections, so that everybody else finds one. */
    int ofAllRaces();

    /** How many wait in the line of one race. */
    int longestLine();

    /** How long somebody waits in line; a little less than what is in front of this service waits for an answer. */
    Duration patience();
}
