package org.backstretch.local.keycloak;

/** How one of the first people gets in. */
public record Login(String email, String password) {
    @Override
    public String toString() {
        return email;
    }
}
