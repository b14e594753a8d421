package org.backstretch.local.replay.folder;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.TimingMethod;

/** Reads race.properties, {@code key = value} on each line, and remembers where each value stood. */
final class RaceProperties {
    static final String FILE = "race.properties";

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Problems problems;

    private RaceProperties(String text, Problems problems) {
        this.problems = problems;
        var number = 0;
        for (var line : text.lines().toList()) {
            take(line.strip(), ++number);
        }
    }

    /** Empty if anything necessary cannot be used. */
    static Optional<RaceDescription> read(String text, Problems problems) {
        return new RaceProperties(text, problems).description();
    }

    private void take(String line, int number) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        var equals = line.indexOf('=');
        if (equals < 1) {
            problems.add(FILE, number, "is not of the form key = value");
            return;
        }
        values.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
        lines.put(line.substring(0, equals).strip(), number);
    }

    private Optional<RaceDescription> description() {
        var name = value("name", text -> text);
        var zone = value("zone", RaceProperties::zone);
        var directions = value("direction", RaceProperties::directions);
        var timing = value("timing", TimingMethod::valueOf);
        var metres = optional("distance_m", RaceProperties::metres);
        optional("date", LocalDate::parse);
        var surface = values.getOrDefault("surface", "").toLowerCase(Locale.ROOT);
        if (name.isEmpty() || zone.isEmpty() || directions.isEmpty() || timing.isEmpty()) {
            return Optional.empty();
        }
        var place = new Place(zone.get());
        return Optional.of(new RaceDescription(
                name.get(),
                values.getOrDefault("place", place.city()),
                values.getOrDefault("country", place.region()),
                zone.get(),
                directions.get(),
                surface,
                metres,
                timing.get()));
    }

    /** What the zone tells of the place, for files that do not say it. */
    private record Place(ZoneId zone) {
        String city() {
            return zone.getId().replaceFirst(".*/", "").replace('_', ' ');
        }

        String region() {
            return zone.getId().replaceFirst("/.*", "");
        }
    }

    private <T> Optional<T> value(String key, Function<String, T> reading) {
        if (values.getOrDefault(key, "").isEmpty()) {
            problems.add(FILE, lines.getOrDefault(key, 0), key + " is missing");
        }
        return optional(key, reading);
    }

    private <T> Optional<T> optional(String key, Function<String, T> reading) {
        var text = values.getOrDefault(key, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException | DateTimeException unusable) {
            problems.add(FILE, lines.getOrDefault(key, 0), key + " cannot be " + text);
            return Optional.empty();
        }
    }

    private static ZoneId zone(String text) {
        return ZoneId.of(text);
    }

    private static List<Direction> directions(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(each -> Direction.valueOf(each.strip()))
                .distinct()
                .toList();
    }

    private static BigDecimal metres(String text) {
        var metres = new BigDecimal(text);
        if (metres.signum() <= 0) {
            throw new IllegalArgumentException("not a distance");
        }
        return metres;
    }
}
