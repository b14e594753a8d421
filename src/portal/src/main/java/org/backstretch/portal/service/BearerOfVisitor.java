package org.backstretch.portal.service;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import org.backstretch.portal.signin.Visitor;

/** Services are asked in the name of whoever looks at the page; for anybody, without a name. */
public class BearerOfVisitor implements ClientRequestFilter {
    private final Visitor visitor;

    public BearerOfVisitor(Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public void filter(ClientRequestContext request) {
        visitor.accessToken()
                .ifPresent(token -> request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token));
    }
}
