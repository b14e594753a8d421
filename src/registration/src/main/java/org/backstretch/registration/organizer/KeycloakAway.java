package org.backstretch.registration.organizer;

import org.backstretch.kit.problem.Refused;

/** Who somebody is cannot be asked just now. */
final class KeycloakAway extends Refused {
    KeycloakAway() {
        super(409, "keycloak-away", "Keycloak cannot be asked for the roles of this account just now. Try again soon.");
    }
}
