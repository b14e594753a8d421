package org.backstretch.portal.line;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.ResponseHeader;

/**
 * The finish-line app. It is the same for everybody and knows nobody: what a phone may do is told by the device code, which
 * stands in the address behind the # and is never sent here.
 */
@Path("/line")
@PermitAll
public class LinePage {
    private final LineFiles files;

    LinePage(LineFiles files) {
        this.files = files;
    }

    /** Bibs may be read by the camera, here and nowhere else. */
    @GET
    @Produces("text/html; charset=UTF-8")
    @ResponseHeader(name = "Permissions-Policy", value = "camera=(self), microphone=(), geolocation=(), payment=()")
    public String open() {
        return files.page();
    }

    @GET
    @Path("/worker.js")
    @Produces("text/javascript; charset=UTF-8")
    @ResponseHeader(name = "Service-Worker-Allowed", value = LineFiles.PAGE)
    @ResponseHeader(name = "Cache-Control", value = "no-cache")
    public String worker() {
        return files.worker();
    }
}
