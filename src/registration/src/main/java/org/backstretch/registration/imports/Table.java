package org.backstretch.registration.imports;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file of lines under headings.
 *
 * @param headings as they stand in the file
 */
record Table(List<String> headings, List<Row> rows) {
    static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 100;

    /** @throws UnreadableFile naming the line if this is no such file */
    static Table read(byte[] file) {
        var text = FileText.of(file);
        try (var csv = csv(text)) {
            var records = csv.iterator();
            if (!records.hasNext()) {
                throw new UnreadableFile("The file is empty. Its first line names the columns.");
            }
            var headings = headings(records.next());
            var columns = columns(headings);
            var rows = new ArrayList<Row>();
            while (records.hasNext()) {
                row(records.next(), columns, headings.size()).ifPresent(rows::add);
                refuseTooMany(rows);
            }
            return new Table(headings, rows);
        } catch (CsvParseException e) {
            throw new UnreadableFile("The file is no table: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvReader<CsvRecord> csv(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text);
    }

    /** The one of comma, semicolon and tab that the first line has most of. */
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(comparingLong(mark -> first.chars().filter(c -> c == mark).count()))
                .orElse(',');
    }

    private static List<String> headings(CsvRecord record) {
        var headings = record.getFields();
        if (headings.size() > MOST_COLUMNS || headings.stream().anyMatch(heading -> heading.length() > 200)) {
            throw new UnreadableFile("Line 1 does not name columns: it has too many, or too long ones.");
        }
        if (headings.stream().noneMatch(heading -> Field.of(heading).isPresent())) {
            throw new UnreadableFile("Line 1 names no column that is known here: " + headings
                    + ". Name them bib, given_name, family_name, sex, birth_date, club, category.");
        }
        return List.copyOf(headings);
    }

    /** Where each field stands; the first column of that kind counts, of the legs of a relay all of them. */
    static Map<Field, List<Integer>> columns(List<String> headings) {
        var columns = new EnumMap<Field, List<Integer>>(Field.class);
        for (int i = 0; i < headings.size(); i++) {
            var column = i;
            Field.of(headings.get(i))
                    .filter(field -> field.repeats() || !columns.containsKey(field))
                    .ifPresent(field -> columns.computeIfAbsent(field, any -> new ArrayList<>())
                            .add(column));
        }
        return columns;
    }

    /** Empty for an empty line. */
    private static Optional<Row> row(CsvRecord record, Map<Field, List<Integer>> columns, int width) {
        if (record.getFields().stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        var cells = new EnumMap<Field, String>(Field.class);
        columns.forEach((field, places) -> {
            var cell = places.stream().map(column -> cell(record, column)).collect(joining(Row.NEXT));
            if (!cell.isBlank()) {
                cells.put(field, cell);
            }
        });
        return Optional.of(
                new Row(Math.toIntExact(record.getStartingLineNumber()), cells, record.getFieldCount() > width));
    }

    private static String cell(CsvRecord record, int column) {
        return column < record.getFieldCount() ? record.getField(column).strip().replace("\u0000", "") : "";
    }

    private static void refuseTooMany(List<Row> rows) {
        if (rows.size() > MOST_ROWS) {
            throw new UnreadableFile("The file has more than " + MOST_ROWS + " rows. Split it.");
        }
    }
}
