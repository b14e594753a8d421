package org.backstretch.athletics.judge;

/** What a judge reports. */
public enum InfringementKind {
    /** Turned round: toes point against the running direction all the way. */
    DIRECTION("IRR-2", "turned round"),
    LANE("IRR-3", "left the lane or obstructed"),
    /** The runner being overtaken gives way. */
    NO_WAY_GIVEN("IRR-4", "gave no way to a runner overtaking"),
    FALSE_START("IRR-6", "false start"),
    /** A helper where there may be none, or none where there must be one. */
    COMPANION("COMPANION", "ran against the companion policy");

    private final String rule;
    private final String words;

    InfringementKind(String rule, String words) {
        this.rule = rule;
        this.words = words;
    }

    /** The rule's code as results print it behind a DQ, such as IRR-2. */
    public String rule() {
        return rule;
    }

    /** What the runner did, in words for people. */
    public String words() {
        return words;
    }
}
