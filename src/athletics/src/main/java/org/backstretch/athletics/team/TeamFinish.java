package org.backstretch.athletics.team;

import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Sex;

/**
 * A finisher of the race, as team scores see them.
 *
 * @param id the entry
 * @param teamId empty for an individual
 * @param place in the race, from 1; shared in a dead heat
 */
public record TeamFinish(UUID id, Optional<UUID> teamId, Sex sex, int place) {}
