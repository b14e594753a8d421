package org.backstretch.leaderboards.live;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who asks for a board.
 *
 * @param account as the token says; empty for nobody
 * @param person who the account is; empty if that is not known here
 */
public record Reader(Optional<UUID> account, Optional<UUID> person, boolean isAdmin) {
    /** Anybody, who has not said who they are. */
    public static final Reader NOBODY = new Reader(Optional.empty(), Optional.empty(), false);
}
