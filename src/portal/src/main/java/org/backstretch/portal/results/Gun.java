package org.backstretch.portal.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The gun of a wave.
 *
 * @param at null for now
 * @param reason needed to correct a gun that has gone off
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Gun(@Nullable Instant at, @Nullable String reason) {}
