package org.backstretch.contracts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's time in a challenge, and in a team of it: from {@code joinedOn} until the day before {@code leftOn}.
 *
 * @param teamId null for somebody who takes part alone
 * @param leftOn the first day that no longer counts; null while they are in
 */
public record MembershipFact(
        UUID id,
        long revision,
        UUID challengeId,
        UUID personId,
        @Nullable UUID teamId,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn)
        implements Fact {}
