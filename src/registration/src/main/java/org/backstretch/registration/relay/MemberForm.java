package org.backstretch.registration.relay;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom a captain asks. */
record MemberForm(
        @NotBlank @Size(max = 80) @Schema(examples = "Bea") String givenName,
        @Size(max = 80) @Schema(examples = "Lind") @Nullable String familyName,

        @NotBlank @Size(max = 254) @Schema(examples = "bea@example.org")
        String email) {}
