package org.backstretch.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;

/** A database that is away is nobody's mistake and passes: 503, and when to come back. */
@Provider
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "postgresql")
public class DatabaseAway implements ExceptionMapper<PersistenceException> {
    private static final Logger LOG = Logger.getLogger(DatabaseAway.class);

    /** SQL states: connection lost, server going down or starting, too many connections or a full disk. */
    private static final List<String> PASSING = List.of("08", "57P", "53");

    @Override
    public Response toResponse(PersistenceException failure) {
        if (isAway(failure)) {
            LOG.warnf("The database is away: reason=%s", failure.getMessage());
            return Away.answer("The database is away for a moment. Nothing was changed; try again.");
        }
        LOG.errorf(failure, "A statement failed: reason=%s", failure.getMessage());
        return HttpProblem.valueOf(Response.Status.INTERNAL_SERVER_ERROR).toResponse();
    }

    private static boolean isAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JDBCConnectionException || (cause instanceof SQLException sql && passes(sql))) {
                return true;
            }
        }
        return false;
    }

    /** The connection pool's own time-out carries no state. */
    private static boolean passes(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || PASSING.stream().anyMatch(state::startsWith);
    }
}
