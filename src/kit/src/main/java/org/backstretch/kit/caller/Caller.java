package org.backstretch.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.problem.NotAllowed;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking, as the token says: an account with its roles, or nobody. */
@RequestScoped
public class Caller {
    public static final String RUNNER = "runner";
    public static final String ORGANIZER = "organizer";
    public static final String ADMIN = "admin";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The account (Keycloak subject); refuses when nobody is signed in. */
    public UUID account() {
        return accountIfAny().orElseThrow(() -> new NotAllowed("Sign in first."));
    }

    public Optional<UUID> accountIfAny() {
        return token().map(token -> UUID.fromString(token.getSubject()));
    }

    /** What somebody without an account shows instead, where a service takes such things. */
    public <P extends Principal> Optional<P> shown(Class<P> kind) {
        return Optional.of(identity.getPrincipal()).filter(kind::isInstance).map(kind::cast);
    }

    public boolean isAdmin() {
        return identity.hasRole(ADMIN);
    }

    public boolean isOrganizer() {
        return identity.hasRole(ORGANIZER);
    }

    public Optional<String> email() {
        return token().map(token -> token.getClaim("email"));
    }

    public Optional<String> givenName() {
        return token().map(token -> token.getClaim("given_name"));
    }

    public Optional<String> familyName() {
        return token().map(token -> token.getClaim("family_name"));
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? Optional.of(token)
                : Optional.empty();
    }
}
