package org.backstretch.registration.desk;

import static java.util.function.Predicate.not;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a desk says that happened. Said again with the same nonce it counts once. */
@Schema(name = "CheckIn")
public record Saying(
        @NotNull @Schema(description = "Chosen by the desk, new for each saying")
        UUID nonce,

        @NotNull UUID entryId,
        @NotNull Deed deed,

        @Size(max = 20)
        @Schema(description = "The bib that was handed out. Absent: the one the entry has", examples = "101")
        @Nullable
        String bib,

        @Size(max = 20)
        @Schema(description = "Of BIB: the bib that the desk believed them to have. Absent: none", examples = "99")
        @Nullable
        String was,

        @Size(max = 300)
        @Schema(description = "Why, although something is missing", examples = "Signed on paper")
        @Nullable
        String although,

        @NotNull @Schema(description = "When it happened, by the desk's clock")
        Instant at) {

    Optional<String> typedBib() {
        return said(bib);
    }

    Optional<String> typedWas() {
        return said(was);
    }

    Optional<String> excuse() {
        return said(although);
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(not(String::isEmpty));
    }
}
