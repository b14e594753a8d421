package org.backstretch.bench.measure;

/** How much time there is: about four minutes for everything, or fifteen. */
public enum Setting {
    QUICK(2),
    FULL(4);

    private final int rounds;

    Setting(int rounds) {
        this.rounds = rounds;
    }

    /** How many rounds are judged, after one that is dropped. */
    public int rounds() {
        return rounds;
    }

    /** The size of something in this setting. */
    public int of(int quick, int full) {
        return this == QUICK ? quick : full;
    }
}
