package org.backstretch.results.database;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/** The database could not do it: it is away, or the statement is wrong. */
public final class DatabaseFailure extends PersistenceException {
    private static final long serialVersionUID = 1;

    private static final String UNFIT_VALUE = "22";
    private static final String BROKEN_RULE = "23";

    DatabaseFailure(SQLException cause) {
        super(cause);
    }

    /** Whether what was to be kept is at fault, and not the database. */
    public boolean isOfContent() {
        return getCause() instanceof SQLException cause
                && cause.getSQLState() != null
                && (cause.getSQLState().startsWith(UNFIT_VALUE)
                        || cause.getSQLState().startsWith(BROKEN_RULE));
    }
}
