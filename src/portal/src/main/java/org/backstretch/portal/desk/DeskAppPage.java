package org.backstretch.portal.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.ResponseHeader;

/**
 * The desk on a phone. It is the same for everybody and knows nobody: what a phone may do is told by the code, which stands
 * in the address behind the # and is never sent here.
 */
@Path("/desk")
@PermitAll
public class DeskAppPage {
    static final String CAMERA = "camera=(self), microphone=(), geolocation=(), payment=()";

    private final DeskFiles files;

    DeskAppPage(DeskFiles files) {
        this.files = files;
    }

    @GET
    @Produces("text/html; charset=UTF-8")
    @ResponseHeader(name = "Permissions-Policy", value = CAMERA)
    public String open() {
        return files.page();
    }

    @GET
    @Path("/worker.js")
    @Produces("text/javascript; charset=UTF-8")
    @ResponseHeader(name = "Service-Worker-Allowed", value = DeskFiles.PAGE)
    @ResponseHeader(name = "Cache-Control", value = "no-cache")
    public String worker() {
        return files.worker();
    }
}
