package org.backstretch.journeys.deploy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** The names under which a service can be configured by its environment. */
final class Settings {
    /** What Quarkus reads at run time, by the lists its extensions carry. */
    private static final Set<String> QUARKUS = ofQuarkus();

    private static final Pattern LAPTOP = Pattern.compile("127\\.0\\.0\\.1|localhost");

    private Settings() {}

    /** Of these names, the ones that would have no effect on the service. */
    static List<String> unknownTo(String service, Set<String> names) {
        var own = ownOf(service);
        return names.stream()
                .filter(name -> name.startsWith("QUARKUS_") ? !QUARKUS.contains(name) : !own.contains(name))
                .sorted()
                .toList();
    }

    /** What the service's own file would set to an address of this machine, and these names do not replace. */
    static List<String> leftOnLaptop(String service, Set<String> names) {
        var own = fileOf(service);
        return own.stringPropertyNames().stream()
                .filter(name -> !name.startsWith("%"))
                .filter(name -> LAPTOP.matcher(own.getProperty(name)).find())
                .filter(name -> !names.contains(inEnvironment(name)))
                .sorted()
                .toList();
    }

    /** What the service's own file sets, whatever the profile. */
    private static Set<String> ownOf(String service) {
        return fileOf(service).stringPropertyNames().stream()
                .map(name -> inEnvironment(name.replaceFirst("^%[^.]+\\.", "")))
                .collect(toUnmodifiableSet());
    }

    private static Properties fileOf(String service) {
        var properties = new Properties();
        try {
            properties.load(
                    new StringReader(Project.text("src/" + service + "/src/main/resources/application.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String inEnvironment(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static Set<String> ofQuarkus() {
        try {
            var names = new HashSet<String>();
            var lists = Settings.class
                    .getClassLoader()
                    .getResources("META-INF/quarkus-config-doc/quarkus-config-model.json");
            for (URL list : Collections.list(lists)) {
                new ObjectMapper()
                        .readTree(list).findParents("path").stream()
                                .filter(setting ->
                                        setting.path("phase").asText().equals("RUN_TIME"))
                                .map(setting -> setting.path("path").path("environmentVariable"))
                                .map(JsonNode::asText)
                                .forEach(names::add);
            }
            return Set.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
