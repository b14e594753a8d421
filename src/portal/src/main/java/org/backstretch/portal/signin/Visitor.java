package org.backstretch.portal.signin;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a page: somebody with a session, or anybody. Nobody is kept from a public page because Keycloak is away
 * or a session has ended; they are anybody then.
 */
@RequestScoped
@Named
public class Visitor {
    private static final Logger LOG = Logger.getLogger(Visitor.class);
    private static final String SESSION_COOKIE = "q_session";

    private final RoutingContext request;
    private final CurrentIdentityAssociation association;
    private @Nullable Optional<SecurityIdentity> known;

    Visitor(RoutingContext request, CurrentIdentityAssociation association) {
        this.request = request;
        this.association = association;
    }

    public boolean isSignedIn() {
        return identity().isPresent();
    }

    public boolean isOrganizer() {
        return identity().filter(identity -> identity.hasRole("organizer")).isPresent();
    }

    public boolean isAdmin() {
        return identity().filter(identity -> identity.hasRole("admin")).isPresent();
    }

    public Optional<UUID> account() {
        return token().map(token -> UUID.fromString(token.getSubject()));
    }

    /** The given name, or whatever else there is to greet somebody with. */
    public String name() {
        return token().map(token -> Optional.<String>ofNullable(token.getClaim("given_name"))
                        .orElseGet(token::getName))
                .orElse("");
    }

    /** Whether mails to this address reach the visitor, as the account says. */
    public boolean isReadBy(String address) {
        return token().map(token -> token.<String>getClaim("email"))
                .filter(address::equalsIgnoreCase)
                .isPresent();
    }

    public Optional<String> accessToken() {
        return identity()
                .map(identity -> identity.getCredential(AccessTokenCredential.class))
                .map(AccessTokenCredential::getToken);
    }

    /** The page that was asked for, to come back to after signing in. */
    public String here() {
        return request.request().uri();
    }

    /** The same, as part of an address. */
    public String back() {
        return URLEncoder.encode(here(), StandardCharsets.UTF_8);
    }

    /** Whether the page belongs to this part of the site. */
    public boolean isAt(String path) {
        var here = request.normalizedPath();
        return here.equals(path) || (!path.equals("/") && here.startsWith(path + "/"));
    }

    private Optional<JsonWebToken> token() {
        return identity()
                .map(SecurityIdentity::getPrincipal)
                .filter(JsonWebToken.class::isInstance)
                .map(JsonWebToken.class::cast);
    }

    private Optional<SecurityIdentity> identity() {
        if (known == null) {
            known = hasSession() ? read() : Optional.empty();
        }
        return known;
    }

    private boolean hasSession() {
        return BlockingOperationControl.isBlockingAllowed()
                && request.request().cookies().stream()
                        .anyMatch(cookie -> cookie.getName().startsWith(SESSION_COOKIE));
    }

    private Optional<SecurityIdentity> read() {
        try {
            return Optional.of(association.getDeferredIdentity().await().indefinitely())
                    .filter(identity -> !identity.isAnonymous());
        } catch (RuntimeException failure) {
            LOG.infof("A session could not be read: reason=%s", failure.getMessage());
            return Optional.empty();
        }
    }
}
