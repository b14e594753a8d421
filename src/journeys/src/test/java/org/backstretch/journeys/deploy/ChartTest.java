package org.backstretch.journeys.deploy;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChartTest {
    static final List<String> SERVICES = Project.SERVICES;

    private static final Chart CHART = Chart.rendered();

    @Test
    void helm_finds_nothing_to_say_against_the_chart() {
        var lint = Chart.helm().lint().strict().call();

        assertFalse(lint.isFailed(), () -> lint.getMessages().toString());
    }

    @Test
    void the_chart_runs_the_version_that_this_build_makes() {
        var chart = Project.documents(Project.text("helm/Chart.yaml")).getFirst();

        var version = chart.path("appVersion").asText();

        assertEquals(Project.version("version").replace("-SNAPSHOT", ""), version);
    }

    @ParameterizedTest
    @CsvSource({
        "services.registraton.replicas, 2",
        "services.results.replicas, 0",
        "services.results.replicas, many",
        "secrets.portal.client, a-secret-in-the-open",
        "postgres.password, a-secret-in-the-open",
        "frontDoor, https://backstretch.example.org/",
        "image.tag, latest",
        "kafka.bootstrapServers, kafka"
    })
    void a_wrong_value_is_refused_before_anything_is_installed(String key, String value) {
        var refusal = assertThrows(RuntimeException.class, () -> Chart.rendered(Map.of(key, value)));

        assertTrue(refusal.toString().contains("values don't meet the specifications"), refusal::toString);
    }

    @Test
    void there_is_one_of_everything_for_each_service_and_nothing_else() {
        assertEquals(SERVICES, CHART.names("Deployment"));
        assertEquals(sorted(SERVICES), sorted(CHART.names("Service")));
        assertEquals(sorted(SERVICES), sorted(CHART.names("PodDisruptionBudget")));
        assertEquals(sorted(SERVICES), sorted(CHART.names("NetworkPolicy")));
        assertEquals(List.of("settings"), CHART.names("ConfigMap"));
        assertEquals(4 * SERVICES.size() + 2, CHART.objects().size());
    }

    static List<JsonNode> objects() {
        return CHART.objects();
    }

    @ParameterizedTest
    @MethodSource("objects")
    void kubernetes_knows_every_field(JsonNode object) throws JsonProcessingException {
        var read = Kubernetes.read(object);

        assertEquals(object.at("/metadata/name").asText(), read.getMetadata().getName());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void a_service_is_probed_on_its_management_port(String service) {
        var container = CHART.container(service);

        for (var probe : Map.of("startup", "started", "readiness", "ready", "liveness", "live")
                .entrySet()) {
            var get = container.path(probe.getKey() + "Probe").path("httpGet");
            assertEquals("/q/health/" + probe.getValue(), get.path("path").asText());
            assertEquals(
                    CHART.environment(service).path("QUARKUS_MANAGEMENT_PORT").asInt(),
                    port(container, get.path("port").asText()));
        }
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void requests_go_to_the_port_that_the_service_listens_on(String service) {
        var listening = CHART.environment(service).path("QUARKUS_HTTP_PORT").asInt();

        var target =
                CHART.one("Service", service).at("/spec/ports/0/targetPort").asText();

        assertEquals(listening, port(CHART.container(service), target));
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void every_selector_finds_the_pods_of_its_service(String service) {
        var labels = CHART.pod(service).at("/metadata/labels");

        for (var selector : List.of(
                CHART.one("Deployment", service).at("/spec/selector/matchLabels"),
                CHART.one("Service", service).at("/spec/selector"),
                CHART.one("PodDisruptionBudget", service).at("/spec/selector/matchLabels"),
                CHART.one("NetworkPolicy", service).at("/spec/podSelector/matchLabels"))) {
            assertEquals(service, selector.path("app.kubernetes.io/name").asText());
            selector.forEachEntry((label, value) -> assertEquals(value, labels.path(label)));
        }
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void a_service_is_told_nothing_that_it_does_not_understand(String service) {
        var names = names(CHART.environment(service));

        assertEquals(List.of(), Settings.unknownTo(service, names));
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void a_service_keeps_no_address_of_a_laptop(String service) {
        var names = names(CHART.environment(service));

        assertEquals(List.of(), Settings.leftOnLaptop(service, names));
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void tokens_carry_the_address_that_people_see(String service) {
        var chart = Chart.rendered(Map.of("frontDoor", "https://retro.club", "keycloak.url", "http://inside:8080"));

        var environment = chart.environment(service);

        assertEquals(
                "https://retro.club/auth/realms/backstretch",
                environment.path("QUARKUS_OIDC_TOKEN_ISSUER").asText());
        assertEquals(
                "http://inside:8080/auth/realms/backstretch",
                environment.path("QUARKUS_OIDC_AUTH_SERVER_URL").asText());
    }

    @ParameterizedTest
    @CsvSource({"registration", "results"})
    void a_service_with_data_has_a_database_and_a_user_of_its_own_name(String service) {
        var environment = CHART.environment(service);

        assertEquals(
                "jdbc:postgresql://postgres:5432/" + service,
                environment.path("QUARKUS_DATASOURCE_JDBC_URL").asText());
        assertEquals(service, environment.path("QUARKUS_DATASOURCE_USERNAME").asText());
    }

    @ParameterizedTest
    @CsvSource({"'', /emptyDir/sizeLimit, 1Gi", "race-files, /persistentVolumeClaim/claimName, race-files"})
    void results_write_files_of_events_to_a_claim_or_the_pod(String claim, String field, String expected) {
        var pod =
                Chart.rendered(Map.of("eventFiles.claim", claim)).pod("results").path("spec");

        var volume = pod.path("volumes").path(1);
        var mount = pod.at("/containers/0/volumeMounts/1");
        assertEquals(volume.path("name"), mount.path("name"));
        assertEquals(CHART.environment("results").path("BACKSTRETCH_EVENT_FILES_FOLDER"), mount.path("mountPath"));
        assertEquals(expected, volume.at(field).asText());
    }

    @Test
    void portal_finds_the_other_services_by_their_names() {
        var environment = CHART.environment("portal");

        for (var service : List.of("registration", "results", "leaderboards")) {
            var address = environment.path("BACKSTRETCH_" + service.toUpperCase(Locale.ROOT) + "_URL");
            var port = CHART.one("Service", service).at("/spec/ports/0/port").asInt();
            assertEquals("http://" + service + ":" + port, address.asText());
        }
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void a_secret_comes_from_a_secret(String service) {
        CHART.environment(service).forEachEntry((name, value) -> {
            var secret = name.endsWith("PASSWORD") || name.endsWith("SECRET");
            assertEquals(secret, value.has("secretKeyRef"), name);
        });
        assertEquals(List.of(), CHART.names("Secret"));
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void a_service_has_no_rights_that_it_does_not_need(String service) {
        var pod = CHART.pod(service).path("spec");
        var container = CHART.container(service).path("securityContext");

        assertTrue(pod.at("/securityContext/runAsNonRoot").asBoolean());
        assertEquals(
                "RuntimeDefault", pod.at("/securityContext/seccompProfile/type").asText());
        assertFalse(pod.path("automountServiceAccountToken").asBoolean(true));
        assertTrue(container.path("readOnlyRootFilesystem").asBoolean());
        assertFalse(container.path("allowPrivilegeEscalation").asBoolean(true));
        assertEquals("[\"ALL\"]", container.at("/capabilities/drop").toString());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void a_service_says_how_much_memory_it_takes(String service) {
        var resources = CHART.container(service).path("resources");

        assertTrue(resources.at("/requests").has("memory"));
        assertTrue(resources.at("/limits").has("memory"));
    }

    @Test
    void only_portal_is_reachable_from_outside() {
        var chart = Chart.rendered(Map.of("frontDoor", "https://retro.club:8443", "ingress.tlsSecret", "retro-tls"));

        var ingress = chart.one("Ingress", "portal").path("spec");

        assertEquals(List.of("portal"), chart.names("Ingress"));
        assertEquals(1, ingress.at("/rules/0/http/paths").size());
        assertEquals(
                "portal",
                ingress.at("/rules/0/http/paths/0/backend/service/name").asText());
        assertEquals("retro.club", ingress.at("/rules/0/host").asText());
        assertEquals("retro.club", ingress.at("/tls/0/hosts/0").asText());
    }

    @ParameterizedTest
    @CsvSource({"registration", "results", "leaderboards"})
    void only_portal_may_call_the_services_behind_it(String service) {
        var allowed = CHART.one("NetworkPolicy", service).at("/spec/ingress");

        assertEquals(1, allowed.size());
        assertEquals("http", allowed.at("/0/ports/0/port").asText());
        assertEquals(1, allowed.at("/0/from").size());
        assertEquals(
                "portal",
                allowed.at("/0/from/0/podSelector/matchLabels/app.kubernetes.io~1name")
                        .asText());
    }

    @Test
    void metrics_are_read_only_from_the_namespace_that_is_named() {
        var chart = Chart.rendered(Map.of("monitoring.namespace", "watch"));

        var allowed = chart.one("NetworkPolicy", "portal").at("/spec/ingress/1");

        assertEquals("management", allowed.at("/ports/0/port").asText());
        assertEquals(
                "watch",
                allowed.at("/from/0/namespaceSelector/matchLabels/kubernetes.io~1metadata.name")
                        .asText());
    }

    @Test
    void a_changed_setting_restarts_the_services() {
        var changed = Chart.rendered(Map.of("frontDoor", "https://retro.club"));

        assertNotEquals(checksum(CHART), checksum(changed));
    }

    private static Set<String> names(JsonNode environment) {
        return environment.propertyStream().map(Map.Entry::getKey).collect(toSet());
    }

    private static JsonNode checksum(Chart chart) {
        return chart.pod("results").at("/metadata/annotations/checksum~1settings");
    }

    private static int port(JsonNode container, String name) {
        return container
                .path("ports")
                .valueStream()
                .filter(port -> port.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .path("containerPort")
                .asInt();
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }
}
