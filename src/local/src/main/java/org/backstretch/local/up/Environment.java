package org.backstretch.local.up;

import java.util.HashMap;
import java.util.Map;

/** The variables by which each service learns where it listens and whom it talks to. */
record Environment(Settings settings) {
    static final String EVENT_FILES = "BACKSTRETCH_EVENT_FILES_FOLDER";

    /** Of a service with a database of its own. */
    Map<String, String> withDatabase(String service, Use port, Use management) {
        var variables = behindTheFrontDoor(port, management);
        variables.put(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + port(Use.POSTGRES) + "/" + service);
        variables.put("QUARKUS_DATASOURCE_USERNAME", service);
        variables.put("QUARKUS_DATASOURCE_PASSWORD", secret("postgres." + service));
        return variables;
    }

    /** It makes organizers in Keycloak. */
    Map<String, String> registration() {
        var variables = withDatabase("registration", Use.REGISTRATION, Use.REGISTRATION_MANAGEMENT);
        variables.put("BACKSTRETCH_KEYCLOAK_URL", settings.loopback(Use.KEYCLOAK));
        variables.put("BACKSTRETCH_ACCOUNTS_SECRET", secret("accounts-client"));
        return variables;
    }

    /** Files of events go beside the database, unless this machine says where: another disk outlives this one. */
    Map<String, String> results() {
        var variables = withDatabase("results", Use.RESULTS, Use.RESULTS_MANAGEMENT);
        if (System.getenv(EVENT_FILES) == null) {
            variables.put(EVENT_FILES, settings.data().of("event-files").toString());
        }
        return variables;
    }

    /** Of a service that keeps nothing. */
    Map<String, String> behindTheFrontDoor(Use port, Use management) {
        var variables = common(management);
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", port(port));
        variables.put("QUARKUS_OIDC_TOKEN_ISSUER", settings.frontDoor().address() + "/auth/realms/backstretch");
        variables.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + port(Use.KAFKA));
        return variables;
    }

    Map<String, String> portal() {
        var variables = common(Use.PORTAL_MANAGEMENT);
        variables.put("QUARKUS_HTTP_HOST", settings.frontDoor().isOpen() ? "0.0.0.0" : "127.0.0.1");
        variables.putAll(listening());
        variables.put("QUARKUS_OIDC_CREDENTIALS_SECRET", secret("portal-client"));
        variables.put("QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", secret("portal-cookies"));
        variables.put("BACKSTRETCH_REGISTRATION_URL", settings.loopback(Use.REGISTRATION));
        variables.put("BACKSTRETCH_RESULTS_URL", settings.loopback(Use.RESULTS));
        variables.put("BACKSTRETCH_LEADERBOARDS_URL", settings.loopback(Use.LEADERBOARDS));
        variables.put("BACKSTRETCH_KEYCLOAK_URL", settings.loopback(Use.KEYCLOAK));
        variables.put("BACKSTRETCH_MAILS_PAGE", settings.loopback(Use.MAIL_PAGE));
        return variables;
    }

    private Map<String, String> listening() {
        return settings.frontDoor()
                .certificate()
                .map(certificate -> Map.of(
                        "QUARKUS_HTTP_SSL_PORT", port(Use.FRONT_DOOR),
                        "QUARKUS_HTTP_INSECURE_REQUESTS", "disabled",
                        "QUARKUS_HTTP_SSL_CERTIFICATE_FILES", absolute(certificate.chain()),
                        "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_FILES", absolute(certificate.key())))
                .orElseGet(() -> Map.of("QUARKUS_HTTP_PORT", port(Use.FRONT_DOOR)));
    }

    private Map<String, String> common(Use management) {
        var variables = new HashMap<String, String>();
        variables.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        variables.put("QUARKUS_MANAGEMENT_PORT", port(management));
        variables.put("QUARKUS_OIDC_AUTH_SERVER_URL", settings.loopback(Use.KEYCLOAK) + "/auth/realms/backstretch");
        variables.put("BACKSTRETCH_FRONT_DOOR", settings.frontDoor().address());
        return variables;
    }

    private String port(Use use) {
        return Integer.toString(settings.ports().of(use));
    }

    private String secret(String name) {
        return settings.data().secrets().of(name);
    }

    private static String absolute(java.nio.file.Path file) {
        return file.toAbsolutePath().toString();
    }
}
