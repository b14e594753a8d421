package org.backstretch.registration.sheet;

import static java.util.Comparator.comparingLong;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A file of lines under headings.
 *
 * @param headings as they stand in the file
 */
public record Sheet(List<String> headings, List<Line> lines) {
    private static final int MOST_COLUMNS = 100;
    private static final int LONGEST_HEADING = 200;

    public Sheet {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param number in the file, from 1
     * @param cells without blanks around them
     */
    public record Line(int number, List<String> cells) {
        private static Line of(CsvRecord record) {
            return new Line(
                    Math.toIntExact(record.getStartingLineNumber()),
                    record.getFields().stream()
                            .map(cell -> cell.strip().replace("\u0000", ""))
                            .toList());
        }

        /** Empty text where the line ends before. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        private boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /**
     * What to look for in a file.
     *
     * @param names whether cells name columns
     * @param within how many lines may stand before the headings, counted with them; a bank writes its own name first
     * @param most lines below the headings
     * @param wanted said to whoever sent a file without headings
     */
    public record Shape(Predicate<List<String>> names, int within, int most, String wanted) {}

    /** @throws UnreadableFile saying why this is no such file */
    public static Sheet read(byte[] file, Shape shape) {
        var text = FileText.of(file);
        try (var csv = csv(text, shape)) {
            var records = csv.iterator();
            if (!records.hasNext()) {
                throw new UnreadableFile("The file is empty. Its first line names the columns.");
            }
            var headings = headings(records, shape);
            var lines = new ArrayList<Line>();
            while (records.hasNext()) {
                Optional.of(Line.of(records.next()))
                        .filter(line -> !line.isEmpty())
                        .ifPresent(lines::add);
                refuseTooMany(lines, shape.most());
            }
            return new Sheet(headings, lines);
        } catch (CsvParseException e) {
            throw new UnreadableFile("The file is no table: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvReader<CsvRecord> csv(String text, Shape shape) {
        return CsvReader.builder()
                .fieldSeparator(separator(text, shape.within()))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text);
    }

    /** The one of comma, semicolon and tab that a line at the top has most of. */
    private static char separator(String text, int within) {
        return Stream.of(',', ';', '\t')
                .max(comparingLong(mark -> text.lines()
                        .limit(within)
                        .mapToLong(line -> line.chars().filter(c -> c == mark).count())
                        .max()
                        .orElse(0)))
                .orElse(',');
    }

    private static List<String> headings(Iterator<CsvRecord> records, Shape shape) {
        var first = records.next();
        refuseLongHeadings(first);
        var record = first;
        for (int seen = 1; !shape.names().test(record.getFields()); seen++) {
            if (seen >= shape.within() || !records.hasNext()) {
                throw new UnreadableFile(
                        "Line 1 names no column that is known here: " + first.getFields() + ". " + shape.wanted());
            }
            record = records.next();
        }
        refuseLongHeadings(record);
        return record.getFields().stream().map(String::strip).toList();
    }

    private static void refuseLongHeadings(CsvRecord record) {
        if (record.getFieldCount() > MOST_COLUMNS
                || record.getFields().stream().anyMatch(heading -> heading.length() > LONGEST_HEADING)) {
            throw new UnreadableFile("Line 1 does not name columns: it has too many, or too long ones.");
        }
    }

    private static void refuseTooMany(List<Line> lines, int most) {
        if (lines.size() > most) {
            throw new UnreadableFile("The file has more than " + most + " rows. Split it.");
        }
    }
}
