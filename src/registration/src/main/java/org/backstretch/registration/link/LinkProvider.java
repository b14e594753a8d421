package org.backstretch.registration.link;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.backstretch.kit.secret.Secret;

/** Finds the link with that secret. One that has ended is still known, so that its reader can be told. */
@ApplicationScoped
class LinkProvider implements IdentityProvider<LinkRequest> {
    private final Clock clock;

    LinkProvider(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Class<LinkRequest> getRequestType() {
        return LinkRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(LinkRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request.token()));
    }

    private SecurityIdentity identity(Secret token) {
        var link = QuarkusTransaction.joiningExisting()
                .call(() -> Link.with(token).map(found -> found.shown(clock.instant())))
                .orElseThrow(() -> new AuthenticationFailedException("unknown link"));
        return QuarkusSecurityIdentity.builder().setPrincipal(link).build();
    }
}
