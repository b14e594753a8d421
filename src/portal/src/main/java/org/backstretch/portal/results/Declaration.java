package org.backstretch.portal.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** How an official ended somebody's race. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Declaration(
        @Nullable String outcome,
        @Nullable String rule,
        @Nullable String reason) {}
