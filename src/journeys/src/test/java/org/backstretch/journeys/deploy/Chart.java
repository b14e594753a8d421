package org.backstretch.journeys.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.marcnuri.helm.Helm;
import java.util.List;
import java.util.Map;

/** The chart as Helm renders it. */
record Chart(List<JsonNode> objects) {
    /** The oldest one that the chart may be installed on. */
    private static final String KUBERNETES = "1.22.0";

    static Helm helm() {
        return new Helm(Project.ROOT.resolve("helm").toAbsolutePath().normalize());
    }

    static Chart rendered() {
        return rendered(Map.of());
    }

    static Chart rendered(Map<String, Object> values) {
        var template = helm().template().withName("retro").withKubeVersion(KUBERNETES);
        values.forEach(template::set);
        return new Chart(Project.documents(template.call()));
    }

    List<JsonNode> all(String kind) {
        return objects.stream()
                .filter(object -> object.path("kind").asText().equals(kind))
                .toList();
    }

    List<String> names(String kind) {
        return all(kind).stream()
                .map(object -> object.at("/metadata/name").asText())
                .toList();
    }

    JsonNode one(String kind, String name) {
        return all(kind).stream()
                .filter(object -> object.at("/metadata/name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + kind + " " + name + " among " + names(kind)));
    }

    JsonNode pod(String service) {
        return one("Deployment", service).at("/spec/template");
    }

    JsonNode container(String service) {
        return pod(service).at("/spec/containers/0");
    }

    /** Every variable that the service starts with: a value, or where its value comes from. */
    ObjectNode environment(String service) {
        var environment = JsonNodeFactory.instance.objectNode();
        container(service)
                .path("envFrom")
                .forEach(source -> environment.setAll((ObjectNode)
                        one("ConfigMap", source.at("/configMapRef/name").asText())
                                .path("data")));
        container(service)
                .path("env")
                .forEach(variable -> environment.set(
                        variable.path("name").asText(),
                        variable.has("value") ? variable.path("value") : variable.path("valueFrom")));
        return environment;
    }
}
