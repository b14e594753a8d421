package org.backstretch.registration.link;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Somebody shows a link. */
final class LinkRequest extends BaseAuthenticationRequest {
    private final LinkToken token;

    LinkRequest(LinkToken token) {
        this.token = token;
    }

    LinkToken token() {
        return token;
    }
}
