package org.backstretch.results.eventfile;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** {@code backstretch.event-files.*}. */
@ConfigMapping(prefix = "backstretch.event-files")
interface Settings {
    /** Where the files are written; nowhere if it is not set. */
    Optional<Path> folder();

    /** How long after a failure it is tried again. */
    @WithDefault("10S")
    Duration retry();
}
