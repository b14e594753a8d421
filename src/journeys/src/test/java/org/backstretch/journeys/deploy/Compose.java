package org.backstretch.journeys.deploy;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The compose file, with its anchors followed and its variables as they stand. */
record Compose(JsonNode file, String text) {
    static final Path FOLDER = Project.ROOT.resolve("deploy");

    private static final Pattern REQUIRED = Pattern.compile("\\$\\{([A-Z_]+):\\?[^}]+}");

    static Compose read() {
        var text = Project.text("deploy/compose.yaml");
        return new Compose(Project.documents(text).getFirst(), text);
    }

    Set<String> names() {
        return file.path("services").propertyStream().map(Map.Entry::getKey).collect(toSet());
    }

    JsonNode service(String name) {
        return file.path("services").path(name);
    }

    Set<String> environmentNames(String name) {
        return service(name)
                .path("environment")
                .propertyStream()
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    String environment(String name, String variable) {
        return service(name).path("environment").path(variable).asText();
    }

    /** What must be set outside before anything starts. */
    Set<String> secrets() {
        return REQUIRED.matcher(text).results().map(match -> match.group(1)).collect(toSet());
    }

    /** Whether a value is nothing but a variable that must be set outside. */
    static boolean isSecret(String value) {
        return REQUIRED.matcher(value).matches();
    }

    /** The command that says whether a part is well, as bash gets it. */
    List<String> healthCheck(String name) {
        return service(name)
                .at("/healthcheck/test")
                .valueStream()
                .skip(1)
                .map(word -> word.asText().replace("$$", "$"))
                .toList();
    }
}
