package org.backstretch.results.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the lines of one format. Blank lines say nothing, and nor do headings. */
interface LineReader {
    List<LineReading> read(List<Line> lines);

    /** For formats whose lines stand alone. */
    static LineReader ofEach(Function<Line, LineReading> format) {
        return lines -> lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> straight(line, format))
                .toList();
    }

    static LineReading straight(Line line, Function<Line, LineReading> format) {
        try {
            return flaw(line).map(line::bad).orElseGet(() -> format.apply(line));
        } catch (Bent bent) {
            return line.bad(String.valueOf(bent.getMessage()));
        }
    }

    private static Optional<String> flaw(Line line) {
        if (line.foreign()) {
            return Optional.of("It holds characters of another encoding. Send the file as the reader wrote it.");
        }
        return line.hasControls()
                ? Optional.of("It holds bytes that are no text. Send the file as the reader wrote it.")
                : Optional.empty();
    }
}
