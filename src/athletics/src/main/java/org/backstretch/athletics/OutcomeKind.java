package org.backstretch.athletics;

/** How an entry's race ended, in the order in which lists show it. */
public enum OutcomeKind {
    FINISHED,
    DID_NOT_FINISH("DNF"),
    DISQUALIFIED("DQ"),
    DID_NOT_START("DNS");

    private final String status;

    OutcomeKind() {
        this("");
    }

    OutcomeKind(String status) {
        this.status = status;
    }

    /** What a list prints instead of a mark: DNF, DQ or DNS; empty for finishers. */
    public String status() {
        return status;
    }

    /** Whether the runner set out, however it ended. */
    public boolean started() {
        return this != DID_NOT_START;
    }
}
