package org.backstretch.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team of a challenge.
 *
 * @param clubId the club whose team this is; null for any other
 * @param withdrawn true when the team has left the challenge
 */
public record TeamFact(
        UUID id,
        long revision,
        UUID challengeId,
        String name,
        @Nullable UUID clubId,
        boolean withdrawn) implements Fact {}
