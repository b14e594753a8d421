package org.backstretch.registration.organizer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.RoleRepresentation;

/** The only one here who talks to Keycloak's admin interface. Everything may be repeated at will. */
@ApplicationScoped
public class Accounts {
    private static final Logger LOG = Logger.getLogger(Accounts.class);

    private final Keycloak keycloak;
    private final String realm;

    Accounts(Keycloak keycloak, @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String realm) {
        this.keycloak = keycloak;
        this.realm = realm;
    }

    void makeOrganizer(UUID account) {
        roles(account).add(List.of(organizer()));
    }

    /** An account that is gone has no role either. */
    void makeNoOrganizer(UUID account) {
        try {
            roles(account).remove(List.of(organizer()));
        } catch (NotFoundException gone) {
            return;
        }
    }

    /** Which of the roles organizer and admin an account has, in alphabetic order; an account that is gone has none. */
    public List<String> officesOf(UUID account) {
        try {
            return roles(account).listEffective().stream()
                    .map(RoleRepresentation::getName)
                    .filter(name -> name.equals(Caller.ORGANIZER) || name.equals(Caller.ADMIN))
                    .sorted()
                    .toList();
        } catch (NotFoundException gone) {
            return List.of();
        } catch (WebApplicationException | ProcessingException e) {
            LOG.warnf("Keycloak tells no roles: account=%s reason=%s", account, e.getMessage());
            throw new KeycloakAway();
        }
    }

    private RoleRepresentation organizer() {
        return keycloak.realm(realm).roles().get(Caller.ORGANIZER).toRepresentation();
    }

    private RoleScopeResource roles(UUID account) {
        return keycloak.realm(realm).users().get(account.toString()).roles().realmLevel();
    }
}
