package org.backstretch.results.database;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/** The database could not do it: it is away, or the statement is wrong. */
public final class DatabaseFailure extends PersistenceException {
    private static final long serialVersionUID = 1;

    DatabaseFailure(SQLException cause) {
        super(cause);
    }
}
