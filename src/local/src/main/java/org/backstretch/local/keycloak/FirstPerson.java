package org.backstretch.local.keycloak;

import java.util.List;

/** The people every local stack begins with, so that each role can be tried at once. */
public enum FirstPerson {
    ADMIN("Avery", "Quill", "first admin", List.of("admin", "organizer")),
    ORGANIZER("Oona", "Brandt", "opens events", List.of("organizer")),
    OFFICIAL("Timo", "Falk", "is appointed to events", List.of()),
    RUNNER("Runa", "Silva", "runs", List.of());

    private final String givenName;
    private final String familyName;
    private final String purpose;
    private final List<String> roles;

    FirstPerson(String givenName, String familyName, String purpose, List<String> roles) {
        this.givenName = givenName;
        this.familyName = familyName;
        this.purpose = purpose;
        this.roles = roles;
    }

    /** The word for this person in files, such as {@code organizer}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String email() {
        return word() + "@backstretch.test";
    }

    public String purpose() {
        return purpose;
    }

    String givenName() {
        return givenName;
    }

    String familyName() {
        return familyName;
    }

    /** Beyond runner, which everybody has. */
    List<String> roles() {
        return roles;
    }
}
