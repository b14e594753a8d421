package org.backstretch.journeys.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Recorded races: an invented one that is always there, and real ones where the shared data is. */
public final class Races {
    private static final Path SHARED = Path.of(System.getProperty("shared.data", "none"), "races");

    private Races() {}

    /** 30 backward and 10 forward runners on one gun, with a result list made by a ranking of its own. */
    public static Path invented() {
        var folder = Path.of("target", "invented-race");
        if (!Files.exists(folder)) {
            var generated = Command.run("replay", "--generate", folder.toString());
            assertEquals(0, generated.exit(), generated.output());
        }
        return folder;
    }

    /** Like it, a relay. */
    public static Path inventedRelay() {
        var folder = Path.of("target", "invented-relay");
        if (!Files.exists(folder)) {
            var generated = Command.run("replay", "--generate-relay", folder.toString());
            assertEquals(0, generated.exit(), generated.output());
        }
        return folder;
    }

    /** Relays, and series of races, which are compared with more than one file. */
    public static Stream<Path> composed() {
        return Stream.of(inventedRelay(), SHARED.resolve("devils_burdens-2020"), SHARED.resolve("midweek-2025"))
                .filter(Files::isDirectory);
    }

    public static Stream<Path> all() {
        var races = new ArrayList<Path>();
        races.add(invented());
        races.addAll(real());
        return races.stream();
    }

    private static List<Path> real() {
        if (!Files.isDirectory(SHARED)) {
            System.out.println("The recorded races of the shared data are not here; only the invented race is run.");
            return List.of();
        }
        return Stream.of("cupar_5-2025", "midweek-2025/balmullo-2025")
                .map(SHARED::resolve)
                .toList();
    }

    /** The largest that is here. */
    public static Path largest() {
        var cupar = SHARED.resolve("cupar_5-2025");
        return Files.isDirectory(cupar) ? cupar : invented();
    }

    static String name(Path race) {
        return lines(race.resolve("race.properties")).stream()
                .filter(line -> line.startsWith("name ="))
                .map(line -> line.substring("name =".length()).strip())
                .findFirst()
                .orElseThrow();
    }

    public static List<String> expected(Path race) {
        return lines(race.resolve("expected_results.csv"));
    }

    public static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
