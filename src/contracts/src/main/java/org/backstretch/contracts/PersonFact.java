package org.backstretch.contracts;

import java.util.UUID;
import org.backstretch.athletics.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A runner, as far as the public may know them.
 *
 * @param account the Keycloak subject; null for a person without a login
 * @param mergedInto whom this person turned out to be: her account leads there; null for most
 */
public record PersonFact(
        UUID id,
        long revision,
        @Nullable UUID account,
        String publicName,
        @Nullable Sex sex,
        @Nullable UUID clubId,
        @Nullable UUID mergedInto)
        implements Fact {

    /** Somebody who is nobody else. */
    public PersonFact(
            UUID id,
            long revision,
            @Nullable UUID account,
            String publicName,
            @Nullable Sex sex,
            @Nullable UUID clubId) {
        this(id, revision, account, publicName, sex, clubId, null);
    }
}
