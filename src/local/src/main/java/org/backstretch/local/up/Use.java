package org.backstretch.local.up;

/** What a stack uses a port for, in the order of the ports after the front door's. */
public enum Use {
    FRONT_DOOR("the front door"),
    REGISTRATION("registration"),
    RESULTS("results"),
    LEADERBOARDS("leaderboards"),
    KEYCLOAK("keycloak"),
    POSTGRES("postgres"),
    KAFKA("kafka"),
    KAFKA_CONTROLLER("kafka's controller"),
    MAIL("the local mail server"),
    MAIL_PAGE("the page of sent mails"),
    PORTAL_MANAGEMENT("portal's health and metrics"),
    REGISTRATION_MANAGEMENT("registration's health and metrics"),
    RESULTS_MANAGEMENT("results' health and metrics"),
    LEADERBOARDS_MANAGEMENT("leaderboards' health and metrics"),
    KEYCLOAK_MANAGEMENT("keycloak's health");

    private final String words;

    Use(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
