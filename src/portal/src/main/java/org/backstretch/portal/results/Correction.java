package org.backstretch.portal.results;

/** What officials say over what was measured, and why. */
public final class Correction {
    private Correction() {}

    /** @param time as people write it */
    public record OfficialTime(String time, String reason) {}

    /** @param offsetMillis what is added to what the device stamped */
    public record ClockOffset(long offsetMillis, String reason) {}
}
