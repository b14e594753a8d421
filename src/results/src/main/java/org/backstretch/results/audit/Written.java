package org.backstretch.results.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * Something was done to a race. Sent inside the transaction that does it.
 *
 * @param act a noun, as written down
 * @param actor empty for what nobody did here
 */
public record Written(UUID race, String act, Optional<UUID> actor) {}
