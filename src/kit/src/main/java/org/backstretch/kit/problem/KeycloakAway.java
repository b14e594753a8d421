package org.backstretch.kit.problem;

import io.quarkus.oidc.OIDCException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;

/** Keycloak has not been reached yet, so no token can be checked. Public pages go on; the rest answers 503. */
@Provider
public class KeycloakAway implements ExceptionMapper<OIDCException> {
    private static final Logger LOG = Logger.getLogger(KeycloakAway.class);

    @Override
    public Response toResponse(OIDCException failure) {
        LOG.warnf("Keycloak is away: reason=%s", failure.getMessage());
        return Away.answer("Signing in is away for a moment. Try again.");
    }
}
