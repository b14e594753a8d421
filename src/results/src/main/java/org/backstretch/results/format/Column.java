package org.backstretch.results.format;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a table of times may hold, under the headings that clubs and timing programs use. */
enum Column {
    BIB(
            "bib",
            "no",
            "nr",
            "num",
            "number",
            "bib_number",
            "bib_no",
            "race_number",
            "race_no",
            "start_no",
            "startnummer",
            "start_number",
            "dossard"),
    CHIP("chip", "tag", "transponder", "chip_code", "rfid"),
    ELAPSED("elapsed", "elapsed_time", "gun_time", "race_time", "laufzeit", "zeit_brutto"),
    TIME_OF_DAY("time_of_day", "timeofday", "tod", "clock", "clock_time", "wall_clock", "uhrzeit", "at", "date_time"),
    /** It does not say which. */
    TIME("time", "finish", "finish_time", "zeit", "temps", "result"),
    DATE("date", "day", "datum"),
    STATUS("status");

    private final List<String> headings;

    Column(String... headings) {
        this.headings = List.of(headings);
    }

    /** Whether a line names a column of bibs or chips, and another of times. */
    static boolean areHeadings(String line) {
        var named = places(List.of(line.replace("\"", "").split("[,;\t]", -1))).keySet();
        return (named.contains(BIB) || named.contains(CHIP))
                && Stream.of(ELAPSED, TIME_OF_DAY, TIME).anyMatch(named::contains);
    }

    private static Optional<Column> of(String heading) {
        var plain = Normalizer.normalize(heading, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }

    /** Where each stands, the first of its kind; empty where the cells are no headings. */
    static Map<Column, Integer> places(List<String> cells) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            var place = i;
            of(cells.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places;
    }
}
