package org.backstretch.registration.match;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which two are one, and which of them stays. */
@Schema(name = "Two")
public record Two(@NotNull UUID survivor, @NotNull UUID merged) {}
