package org.backstretch.athletics.record;

import java.util.UUID;

/**
 * What a reviewer thinks of a claim.
 *
 * @param seen the mark as it was when the reviewer looked
 */
public record ClaimReview(UUID reviewer, boolean ratifies, String reason, ClaimedMark seen) {}
