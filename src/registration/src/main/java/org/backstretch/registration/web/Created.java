package org.backstretch.registration.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The answers to a thing that was made, with its address, and to one that may have been there before. */
public final class Created {
    private Created() {}

    /** @param path below the service's base, without a leading slash */
    public static Response at(String path, Object view) {
        return Response.created(URI.create(path)).entity(view).build();
    }

    /** To a PUT with the caller's id: 201 the first time, 200 after that. */
    public static Response orChanged(boolean isNew, String path, Object view) {
        return isNew ? at(path, view) : Response.ok(view).build();
    }
}
