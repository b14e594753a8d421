package org.backstretch.local.replay.folder;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A CSV file with a heading. Lines that cannot be used are told to the problems and left out. */
record Table(String file, List<Line> lines) {

    /** @param values by column; a column that the file does not have is not here */
    record Line(String file, int number, Map<String, String> values, Problems problems) {

        /** What stands in this column without blanks around it; empty if the file does not have the column. */
        String get(String column) {
            return values.getOrDefault(column, "").strip();
        }

        void problem(String reason) {
            problems.add(file, number, reason);
        }
    }

    static Table read(String file, String text, List<String> columns, Problems problems) {
        try (var csv = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            return of(file, csv.stream().toList(), columns, problems);
        } catch (CsvParseException unreadable) {
            problems.add(file, 0, "is not a CSV file: " + unreadable.getMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Table(file, List.of());
    }

    private static Table of(String file, List<CsvRecord> records, List<String> columns, Problems problems) {
        if (records.isEmpty()) {
            problems.add(file, 1, "is empty; its first line must be " + String.join(",", columns));
            return new Table(file, List.of());
        }
        var heading = records.getFirst().getFields().stream().map(String::strip).toList();
        if (!complete(file, heading, columns, problems)) {
            return new Table(file, List.of());
        }
        var lines = new ArrayList<Line>();
        for (var row : records.subList(1, records.size())) {
            var number = Math.toIntExact(row.getStartingLineNumber());
            if (row.getFieldCount() == heading.size()) {
                lines.add(new Line(file, number, values(heading, row), problems));
            } else {
                problems.add(
                        file, number, "has %d fields, the heading %d".formatted(row.getFieldCount(), heading.size()));
            }
        }
        return new Table(file, List.copyOf(lines));
    }

    private static boolean complete(String file, List<String> heading, List<String> columns, Problems problems) {
        var missing =
                columns.stream().filter(column -> !heading.contains(column)).toList();
        missing.forEach(column -> problems.add(file, 1, "the column " + column + " is missing"));
        var twice = new HashSet<>(heading).size() < heading.size();
        if (twice) {
            problems.add(file, 1, "a column is named twice");
        }
        return missing.isEmpty() && !twice;
    }

    private static Map<String, String> values(List<String> heading, CsvRecord row) {
        var values = new TreeMap<String, String>();
        IntStream.range(0, heading.size()).forEach(i -> values.put(heading.get(i), row.getField(i)));
        return values;
    }
}
