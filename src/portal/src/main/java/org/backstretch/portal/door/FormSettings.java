package org.backstretch.portal.door;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.util.regex.Pattern;

/** {@code backstretch.forms.*}. */
@ConfigMapping(prefix = "backstretch.forms")
interface FormSettings {
    /** Of all forms but those with a photo. */
    MemorySize usualSize();

    /** Where a form brings a photo. */
    Pattern photoPaths();
}
