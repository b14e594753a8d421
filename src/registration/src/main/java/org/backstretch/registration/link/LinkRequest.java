package org.backstretch.registration.link;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import org.backstretch.kit.secret.Secret;

/** Somebody shows a link. */
final class LinkRequest extends BaseAuthenticationRequest {
    private final Secret token;

    LinkRequest(Secret token) {
        this.token = token;
    }

    Secret token() {
        return token;
    }
}
