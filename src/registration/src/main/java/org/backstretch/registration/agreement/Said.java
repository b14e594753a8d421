package org.backstretch.registration.agreement;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says to one text.
 *
 * @param version of the text that was read; absent: the one that holds now
 */
@Schema(name = "ConsentAnswer")
public record Said(
        @NotNull ConsentKind kind,
        @NotNull Answer answer,
        @Min(1) @Nullable Integer version) {}
