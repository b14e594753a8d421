package org.backstretch.portal.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** How a form ends: with another page, or with itself and what was wrong. */
public final class Answer {
    private Answer() {}

    /** @param path of the page to go to */
    public static Response go(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    public static Response again(TemplateInstance page) {
        return Response.status(422)
                .entity(page)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
