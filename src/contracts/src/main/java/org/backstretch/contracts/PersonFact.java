package org.backstretch.contracts;

import java.util.UUID;
import org.backstretch.athletics.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A runner, as far as the public may know them.
 *
 * @param account the Keycloak subject; null for a person without a login
 */
public record PersonFact(
        UUID id,
        long revision,
        @Nullable UUID account,
        String publicName,
        @Nullable Sex sex,
        @Nullable UUID clubId) implements Fact {}
