package org.backstretch.journeys.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/** The files of the project, seen from this module's folder. */
final class Project {
    static final Path ROOT = Path.of("..", "..");
    static final List<String> SERVICES = List.of("registration", "results", "leaderboards", "portal");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Project() {}

    static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The documents of a YAML text; anchors and merges are followed. */
    static List<JsonNode> documents(String yaml) {
        return StreamSupport.stream(new Yaml().loadAll(yaml).spliterator(), false)
                .map(document -> (JsonNode) JSON.valueToTree(document))
                .filter(document -> !document.isNull())
                .toList();
    }

    /** A version as the root pom gives it, such as {@code kafka.version}. */
    static String version(String property) {
        var pom = text("pom.xml");
        var open = "<" + property + ">";
        var start = pom.indexOf(open) + open.length();
        return pom.substring(start, pom.indexOf("</" + property + ">", start));
    }
}
