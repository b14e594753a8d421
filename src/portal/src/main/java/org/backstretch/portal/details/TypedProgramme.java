package org.backstretch.portal.details;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.page.LocalTime;

/** A programme as somebody types it, a line each: 2027-06-01 16:30 Briefing. */
final class TypedProgramme {
    private static final String FIELD = "programme";
    private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}[ T]\\d{1,2}:\\d{2})\\s+(.+)");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private TypedProgramme() {}

    /** What is wrong is said at the field, with its line. */
    static List<Details.PlannedLine> of(Form form, ZoneId zone) {
        var lines = new ArrayList<Details.PlannedLine>();
        form.value(FIELD)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    var match = LINE.matcher(line);
                    var at = match.matches()
                            ? LocalTime.read(match.group(1).replaceFirst("[ T](\\d):", " 0$1:"), zone)
                            : Optional.<Instant>empty();
                    at.ifPresentOrElse(
                            instant -> lines.add(new Details.PlannedLine(instant, match.group(2))),
                            () -> form.wrong(FIELD, "\"" + line + "\" has no time. Write 2027-06-01 16:30 Briefing."));
                });
        return lines;
    }

    static String written(List<Details.Line> lines, ZoneId zone) {
        return lines.stream()
                .map(line -> WRITTEN.format(line.at().atZone(zone)) + " " + line.text())
                .collect(Collectors.joining("\n"));
    }
}
