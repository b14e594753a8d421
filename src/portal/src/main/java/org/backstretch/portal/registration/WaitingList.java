package org.backstretch.portal.registration;

import org.jspecify.annotations.Nullable;

/**
 * Those who wait for a place in a race.
 *
 * @param placesLeft null without a limit
 */
public record WaitingList(
        boolean kept, long size, boolean paused, @Nullable Long placesLeft) {

    public boolean isShown() {
        return kept || size > 0 || paused;
    }
}
