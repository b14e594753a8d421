package org.backstretch.athletics.judge;

import java.util.UUID;
import org.backstretch.athletics.Direction;

/**
 * Whom the reports are about.
 *
 * @param mayHaveCompanion whether the organizer permitted a helper, which matters where the policy is by permit
 */
public record JudgedRunner(UUID entryId, Direction direction, boolean mayHaveCompanion) {}
