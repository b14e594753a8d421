package org.backstretch.results.derivation;

import java.sql.SQLException;
import java.util.Optional;
import org.backstretch.results.database.Row;

/** Why a crossing waits for a human. The names are stable: pages and clients choose their words by them. */
public enum Doubt {
    NO_BIB,
    UNKNOWN_BIB,
    /** A digit could not be read: 1*7. */
    UNREADABLE_BIB,
    UNKNOWN_CHIP,
    /** The race has no such point. */
    UNKNOWN_POINT,
    BEFORE_START,
    TOO_FAST,
    MISSING_SPLIT,
    /** It arrived after the entry was declared not to finish or not to start. */
    AFTER_DECLARATION,
    /** The entry has a time already. */
    TWICE,
    NOT_TAKING_PART,
    /** The clock of its device cannot be trusted at that time. */
    CLOCK,
    /** Its device code had ended. */
    CODE_ENDED,
    /** In a fixed-time race the distance counts. */
    FIXED_TIME;

    /** Which crossings wait, as a condition on {@code crossing_state s} and {@code crossing c}. */
    public static final String WAITS = """
            (s.doubt is not null or s.state in ('UNKNOWN_BIB', 'UNKNOWN_CHIP', 'QUARANTINED')
             or (s.state = 'WAITING_FOR_BIB' and c.point <> 'START'))""";

    /** Of a row with the columns state, doubt, bib and point. */
    public static Optional<Doubt> of(Row row) throws SQLException {
        var said = row.choiceIfAny("doubt", Doubt.class);
        if (said.isPresent()) {
            return said;
        }
        return switch (row.choice("state", CrossingState.class)) {
            case WAITING_FOR_BIB -> "START".equals(row.text("point")) ? Optional.empty() : Optional.of(NO_BIB);
            case UNKNOWN_BIB -> Optional.of(isUnreadable(row.textIfAny("bib")) ? UNREADABLE_BIB : UNKNOWN_BIB);
            case UNKNOWN_CHIP -> Optional.of(UNKNOWN_CHIP);
            case QUARANTINED -> Optional.of(CODE_ENDED);
            case USED, DUPLICATE, BEFORE_START, AFTER_FINISH, OVER_MAXIMUM, IN_REVIEW, DISMISSED -> Optional.empty();
        };
    }

    private static boolean isUnreadable(Optional<String> bib) {
        return bib.filter(text -> text.indexOf('*') >= 0 || text.indexOf('?') >= 0)
                .isPresent();
    }
}
