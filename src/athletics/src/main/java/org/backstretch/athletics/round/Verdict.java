package org.backstretch.athletics.round;

import java.util.Optional;
import java.util.UUID;

/**
 * Whether somebody advances.
 *
 * @param qualified empty for who does not, or not yet
 * @param why in words for people
 */
public record Verdict(UUID entryId, int heat, Optional<Qualified> qualified, String why) {}
