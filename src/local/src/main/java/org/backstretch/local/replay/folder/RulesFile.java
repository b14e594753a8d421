package org.backstretch.local.replay.folder;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** rules.txt of a relay or a series: {@code KEY = value} on each line. */
final class RulesFile {
    static final String FILE = "rules.txt";

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Problems problems;

    RulesFile(String text, Problems problems) {
        this.problems = problems;
        var number = 0;
        for (var line : text.lines().map(String::strip).toList()) {
            number++;
            if (!line.isEmpty() && !line.startsWith("#")) {
                take(line, number);
            }
        }
    }

    private void take(String line, int number) {
        var equals = line.indexOf('=');
        if (equals < 1) {
            problems.add(FILE, number, "is not of the form KEY = value");
            return;
        }
        values.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
        lines.put(line.substring(0, equals).strip(), number);
    }

    boolean has(String key) {
        return !values.getOrDefault(key, "").isEmpty();
    }

    /** @param orElse stands where the file does not say it, or says it in a way that nobody can read */
    int number(String key, int orElse) {
        return read(key, Integer::valueOf).orElse(orElse);
    }

    Optional<String> word(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }

    /** What is separated by commas; nothing where the file does not say it. */
    <T> List<T> list(String key, Function<String, T> reading) {
        return word(key).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .flatMap(part -> read(key, part, reading).stream())
                .toList();
    }

    private <T> Optional<T> read(String key, Function<String, T> reading) {
        return word(key).flatMap(value -> read(key, value, reading));
    }

    private <T> Optional<T> read(String key, String value, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(value));
        } catch (IllegalArgumentException unusable) {
            problems.add(FILE, lines.getOrDefault(key, 0), key + " cannot be " + value);
            return Optional.empty();
        }
    }

    /** The parts of {@code 3/03:16:00}. */
    static List<String> parts(String value, int count) {
        var parts = Stream.of(value.split("/", -1)).map(String::strip).toList();
        if (parts.size() != count) {
            throw new IllegalArgumentException("not " + count + " parts");
        }
        return parts;
    }
}
