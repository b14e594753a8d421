package org.backstretch.registration.bank;

/** What a line of a bank's export is. */
enum Verdict {
    /** Names the reference of an entry, and is what that owes. */
    MATCHED,
    /** Names somebody who owes exactly so much, without a reference. */
    LIKELY,
    /** May pay several entries. */
    AMBIGUOUS,
    /** Names the reference of an entry, but is more or less than that owes. */
    WRONG_AMOUNT,
    UNKNOWN,
    ALREADY_BOOKED,
    NOT_A_CREDIT,
    OTHER_CURRENCY,
    UNREADABLE;

    /** Whether somebody may say which entry it pays. */
    boolean mayBeBooked() {
        return switch (this) {
            case MATCHED, LIKELY, AMBIGUOUS, WRONG_AMOUNT, UNKNOWN -> true;
            case ALREADY_BOOKED, NOT_A_CREDIT, OTHER_CURRENCY, UNREADABLE -> false;
        };
    }
}
