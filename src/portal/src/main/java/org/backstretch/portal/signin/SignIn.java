package org.backstretch.portal.signin;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The only way in: whoever arrives here unknown is sent to Keycloak, and comes back known. */
@Path("/login")
@Authenticated
public class SignIn {

    @GET
    public Response back(@RestQuery @Nullable String back) {
        return Response.seeOther(LocalPath.of(back).uri()).build();
    }

    /** Keycloak sends people here; the session is made before this runs, and leads on by itself. */
    @GET
    @Path("/callback")
    public Response callback() {
        return Response.seeOther(LocalPath.HOME.uri()).build();
    }
}
