package org.backstretch.athletics.discipline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue, from disciplines.csv beside this class. */
public final class Disciplines {
    private static final List<Discipline> ALL = load();
    private static final Map<String, Discipline> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Discipline::code, Function.identity()));

    private Disciplines() {}

    /** Every discipline, in the catalogue's order: track, road, special forms, relays, fixed time. */
    public static List<Discipline> all() {
        return ALL;
    }

    /** The discipline of a code such as 5KR; codes are upper case. */
    public static Optional<Discipline> get(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static List<Discipline> load() {
        try (InputStream csv = Objects.requireNonNull(
                Disciplines.class.getResourceAsStream("disciplines.csv"), "disciplines.csv is missing")) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(CatalogueLine::of)
                    .map(CatalogueLine::discipline)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
