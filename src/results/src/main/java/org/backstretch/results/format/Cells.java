package org.backstretch.results.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** A line of a table, cut into its cells. */
final class Cells {
    private Cells() {}

    static List<String> of(String line, char separator) {
        if (line.chars().filter(c -> c == '"').count() % 2 == 1) {
            throw new Bent("A quotation mark is missing, so a part of the line may be too.");
        }
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(line)) {
            return csv.stream()
                    .findFirst()
                    .map(record ->
                            record.getFields().stream().map(String::strip).toList())
                    .orElse(List.of());
        } catch (CsvParseException e) {
            throw new Bent("It is no line of a table: a quotation mark is missing.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one of comma, semicolon and tab that cuts most lines, and of those the one that cuts the first line finest. */
    static char separator(List<Line> lines) {
        return Stream.of(';', '\t', ',')
                .max((one, other) -> Long.compare(cut(lines, one), cut(lines, other)))
                .orElse(',');
    }

    private static long cut(List<Line> lines, char mark) {
        var cut = lines.stream().filter(line -> line.text().indexOf(mark) >= 0).count();
        var inFirst = lines.isEmpty()
                ? 0
                : lines.getFirst().text().chars().filter(c -> c == mark).count();
        return cut * 1_000 + Math.min(inFirst, 999);
    }
}
