package org.backstretch.results.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** JSON is not written in lines: a list of records, or one over several lines, is cut into a line for each record. */
final class Records {
    private static final JsonMapper JSON = new JsonMapper();

    private Records() {}

    static List<Line> of(List<Line> lines, Format format) {
        return format == Format.RACE_RESULT_JSON && !isOneEach(lines) ? cut(lines) : lines;
    }

    /** One record that breaks off does not make a list of them. */
    private static boolean isOneEach(List<Line> lines) {
        var texts = lines.stream()
                .map(line -> line.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
        var whole = texts.stream()
                .filter(text -> text.length() > 2 && text.startsWith("{") && text.endsWith("}"))
                .count();
        return whole * 2 >= texts.size();
    }

    /** What follows a slip of the pen cannot be told apart any more, so it is one bad record. */
    private static List<Line> cut(List<Line> lines) {
        var text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        var first = lines.isEmpty() ? 1 : lines.getFirst().number();
        var records = new ArrayList<Line>();
        try (var values = JSON.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            while (values.hasNextValue()) {
                var value = values.nextValue();
                var line = first - 1 + Math.max(1, values.getCurrentLocation().getLineNr());
                if (value.isArray()) {
                    value.forEach(each -> records.add(new Line(line, each.toString(), true, false)));
                } else {
                    records.add(new Line(line, value.toString(), true, false));
                }
            }
        } catch (JsonProcessingException e) {
            records.add(new Line(line(first, e.getLocation()), rest(text, e.getLocation()), true, false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    private static int line(int first, JsonLocation slip) {
        return first - 1 + Math.max(1, slip.getLineNr());
    }

    private static String rest(String text, JsonLocation slip) {
        var from = (int) Math.clamp(slip.getCharOffset(), 0, text.length());
        return text.substring(from, Math.min(text.length(), from + 200)).replace('\n', ' ');
    }
}
