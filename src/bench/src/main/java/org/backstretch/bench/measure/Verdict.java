package org.backstretch.bench.measure;

/** How a figure stands to its target. */
public enum Verdict {
    AIM_MET("aim met"),
    BAR_MET("bar met"),
    BAR_MISSED("bar missed"),
    FOR_COMPARISON("for comparison");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    static Verdict of(boolean bar, boolean aim) {
        return aim ? AIM_MET : bar ? BAR_MET : BAR_MISSED;
    }

    public String words() {
        return words;
    }
}
