package org.backstretch.registration.rush;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Before the transaction, which starts at priority 200. */
@AFewAtATime
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class AFewAtATimeInterceptor {
    private final Turnstiles turnstiles;
    private final AgroalDataSource database;
    private final UriInfo uri;

    AFewAtATimeInterceptor(Turnstiles turnstiles, AgroalDataSource database, UriInfo uri) {
        this.turnstiles = turnstiles;
        this.database = database;
        this.uri = uri;
    }

    @AroundInvoke
    Object inTurn(InvocationContext call) throws Exception {
        var race = race();
        return race.isEmpty() ? call.proceed() : turnstiles.pass(race.get(), call::proceed);
    }

    /** Empty for an entry that is not there. */
    private Optional<UUID> race() {
        var path = uri.getPathParameters();
        return path.containsKey("race")
                ? Optional.of(UUID.fromString(path.getFirst("race")))
                : raceOf(UUID.fromString(path.getFirst("entry")));
    }

    /** An entry never leaves its race. The connection is given back at once. */
    private Optional<UUID> raceOf(UUID entry) {
        try (var connection = database.getConnection();
                var find = connection.prepareStatement("select race_id from entry where id = ?")) {
            find.setObject(1, entry);
            try (var row = find.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException away) {
            throw new PersistenceException(away);
        }
    }
}
