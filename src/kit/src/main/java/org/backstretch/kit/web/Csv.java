package org.backstretch.kit.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** Tables as CSV that a spreadsheet opens without running anything in it. */
public final class Csv {
    public static final String TYPE = "text/csv; charset=UTF-8";

    /** A cell that a spreadsheet would take for a formula; numbers and times with a sign are none. */
    private static final Pattern FORMULA = Pattern.compile("^(?![-+]?[0-9][0-9:.,]*$)[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Csv() {}

    public static String of(List<String> header, List<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header);
            rows.forEach(row -> csv.writeRecord(row.stream().map(Csv::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
