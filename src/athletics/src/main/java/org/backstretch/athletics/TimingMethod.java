package org.backstretch.athletics;

/** How a time was taken. It decides the rounding of the mark and whether equal times tie by themselves. */
public enum TimingMethod {
    /** Fully automatic timing (photo finish). */
    FAT,
    HAND,
    TRANSPONDER,
    GUN_CLOCK;

    /** Whether equal exact times are a dead heat without anybody declaring it. */
    public boolean tiesByItself() {
        return this == FAT || this == TRANSPONDER;
    }
}
