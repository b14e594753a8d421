package org.backstretch.athletics.rule;

/** From when a time runs. */
public enum OfficialTime {
    GUN,
    /** From the runner's own crossing of the start mat; from the gun where there is none. */
    NET
}
