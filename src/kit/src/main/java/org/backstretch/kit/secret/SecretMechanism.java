package org.backstretch.kit.secret;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.function.Function;

/** Reads {@code Authorization: <scheme> <secret>}. Each scheme is a bean of its own, and a provider finds what it opens. */
public class SecretMechanism implements HttpAuthenticationMechanism {
    private final String scheme;
    private final Class<? extends AuthenticationRequest> type;
    private final Function<Secret, BaseAuthenticationRequest> request;

    protected SecretMechanism(
            String scheme,
            Class<? extends AuthenticationRequest> type,
            Function<Secret, BaseAuthenticationRequest> request) {
        this.scheme = scheme;
        this.type = type;
        this.request = request;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        var header = context.request().getHeader(HttpHeaderNames.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, scheme + " ", 0, scheme.length() + 1)) {
            return Uni.createFrom().nullItem();
        }
        var shown = new Secret(header.substring(scheme.length() + 1).strip());
        return identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(request.apply(shown), context));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, HttpHeaderNames.WWW_AUTHENTICATE, scheme));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(type);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, scheme));
    }
}
