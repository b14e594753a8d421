package org.backstretch.results.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of bibs (or chips) and times. A first line with headings names the columns; without one a line is bib and time, or
 * place, bib and time.
 */
final class TableReader implements LineReader {
    private static final Map<Column, Integer> TWO = Map.of(Column.BIB, 0, Column.TIME, 1);
    private static final Map<Column, Integer> THREE = Map.of(Column.BIB, 1, Column.TIME, 2);
    private static final Set<String> STATUSES = Set.of("DNS", "DNF", "DQ");

    private final Meaning meaning;

    TableReader(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public List<LineReading> read(List<Line> all) {
        var lines = all.stream().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        var separator = Cells.separator(lines);
        var places = headings(lines.getFirst(), separator);
        var readings = new ArrayList<LineReading>();
        for (var line : lines.subList(places.isPresent() ? 1 : 0, lines.size())) {
            readings.add(reading(line, separator, places));
        }
        return readings;
    }

    private static Optional<Map<Column, Integer>> headings(Line line, char separator) {
        try {
            return Optional.of(Column.places(Cells.of(line.text(), separator))).filter(places -> !places.isEmpty());
        } catch (Bent bent) {
            return Optional.empty();
        }
    }

    private LineReading reading(Line line, char separator, Optional<Map<Column, Integer>> headings) {
        try {
            if (line.hasControls()) {
                throw new Bent("It holds bytes that are no text.");
            }
            var cells = Cells.of(line.text(), separator);
            return reading(line, new Named(cells, headings.orElseGet(() -> places(cells))));
        } catch (Bent bent) {
            return line.bad(String.valueOf(bent.getMessage()));
        }
    }

    private static Map<Column, Integer> places(List<String> cells) {
        return switch (cells.size()) {
            case 2 -> TWO;
            case 3 -> THREE;
            default ->
                throw new Bent(
                        "Without a first line of headings a line is bib and time, or place, bib and time; here are "
                                + cells.size() + " cells.");
        };
    }

    private LineReading reading(Line line, Named cells) {
        var bib = cells.get(Column.BIB);
        var chip = cells.get(Column.CHIP);
        var status = cells.get(Column.STATUS)
                .or(() -> cells.get(Column.TIME))
                .or(() -> cells.get(Column.ELAPSED))
                .map(text -> text.toUpperCase(Locale.ROOT))
                .filter(STATUSES::contains);
        if (status.isPresent()) {
            return new LineReading.Proposed(line.number(), line.text(), bib.orElse(""), status.get());
        }
        if (bib.isEmpty() && chip.isEmpty() && !cells.has(Column.BIB) && !cells.has(Column.CHIP)) {
            throw new Bent("No column holds bibs or chips. Give the column of bibs the heading bib.");
        }
        if (line.foreign() && (bib + "" + chip).chars().anyMatch(c -> c > 0x7E)) {
            throw new Bent("Its bib holds characters of another encoding. Save the file as UTF-8.");
        }
        return line.passing(new Passing(bib, chip, TableTime.of(cells, meaning), Optional.empty(), Optional.empty()));
    }

    /** Cells by what they hold. */
    record Named(List<String> cells, Map<Column, Integer> places) {
        boolean has(Column column) {
            return places.containsKey(column);
        }

        /** Empty where the cell is, or is not there. */
        Optional<String> get(Column column) {
            return Optional.ofNullable(places.get(column))
                    .filter(place -> place < cells.size())
                    .map(cells::get)
                    .filter(text -> !text.isEmpty());
        }
    }
}
