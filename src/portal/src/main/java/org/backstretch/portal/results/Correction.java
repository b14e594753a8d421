package org.backstretch.portal.results;

import org.jspecify.annotations.Nullable;

/** What officials say over what was measured, and why. */
public final class Correction {
    private Correction() {}

    /** @param time as people write it */
    public record OfficialTime(String time, String reason) {}

    /** @param offsetMillis what is added to what the device stamped */
    public record ClockOffset(long offsetMillis, String reason) {}

    /** @param metres as people write them */
    public record Distance(String metres, String reason) {}

    /**
     * @param finished false for a leg that does not count; null where nothing is said of it
     * @param start since the gun, as people write it; null for the hand-over or the mass start
     */
    public record Leg(@Nullable Boolean finished, @Nullable String start, String reason) {}
}
