package org.backstretch.registration.match;

import java.time.Instant;
import java.util.UUID;
import org.backstretch.registration.merge.Merge;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param merged absent where entries that nobody had claimed were given to somebody
 * @param reason why an admin said that two accounts are of one person; absent everywhere else
 */
@Schema(name = "Merge")
public record MergeView(
        UUID id,
        UUID survivor,
        @Nullable UUID merged,
        int entries,
        Instant at,
        @Nullable Instant undoneAt,
        @Nullable String reason) {
    static MergeView of(Merge merge) {
        return new MergeView(
                merge.id(),
                merge.survivor(),
                merge.merged().orElse(null),
                merge.taken("entry").size(),
                merge.madeAt(),
                merge.undoneAt().orElse(null),
                merge.reason().orElse(null));
    }
}
