package org.backstretch.portal.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The secret address of one's own races as a calendar.
 *
 * @param madeAt null where there is none
 * @param path told only when it is made
 */
public record CalendarFeed(
        @Nullable Instant madeAt, @Nullable String path) {}
