package org.backstretch.portal.person;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.backstretch.portal.signin.LocalPath;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The only way in: whoever arrives here unknown is sent to Keycloak, and comes back known. */
@Path("/login")
@Authenticated
public class SignIn {
    private static final Logger LOG = Logger.getLogger(SignIn.class);

    @RestClient
    Registration registration;

    @GET
    public Response back(@RestQuery @Nullable String back) {
        becomeAPerson();
        return Response.seeOther(LocalPath.of(back).uri()).build();
    }

    /** Registration knows an account from the first time it asks who it is; only then can it be appointed. */
    private void becomeAPerson() {
        try {
            registration.me();
        } catch (Refused | ProcessingException failure) {
            LOG.warnf("Registration did not greet an account: reason=%s", failure.getMessage());
        }
    }

    /** Keycloak sends people here; the session is made before this runs, and leads on by itself. */
    @GET
    @Path("/callback")
    public Response callback() {
        return Response.seeOther(LocalPath.HOME.uri()).build();
    }
}
