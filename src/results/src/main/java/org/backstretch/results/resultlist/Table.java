package org.backstretch.results.resultlist;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.web.Csv;
import org.jspecify.annotations.Nullable;

/** A result list as a table that clubs and spreadsheets read. */
public final class Table {
    /** Only ever added to: spreadsheets know their columns by name, and older ones by number. */
    private static final List<String> HEADER = List.of(
            "position",
            "bib",
            "name",
            "club",
            "category",
            "time",
            "sex",
            "direction",
            "status",
            "rule",
            "reason",
            "mark",
            "net");

    private Table() {}

    /** @param points of the course: a column for each, with the time since the runner's own start */
    public static String csv(List<Line> lines, List<RaceFact.Split> points) {
        var header = Stream.concat(HEADER.stream(), points.stream().map(point -> "split_" + point.code()))
                .toList();
        return Csv.of(header, lines.stream().map(line -> row(line, points)).toList());
    }

    private static List<String> row(Line line, List<RaceFact.Split> points) {
        return Stream.concat(
                        result(line).stream(),
                        points.stream().map(point -> split(line, point.code()).orElse("")))
                .toList();
    }

    private static List<String> result(Line line) {
        return List.of(
                line.place() == null ? "" : line.place() + (line.tied() ? "=" : ""),
                text(line.bib()),
                line.name(),
                text(line.clubName()),
                text(line.category()),
                text(line.time()),
                line.sex().name(),
                line.direction().name(),
                Optional.ofNullable(line.outcome()).map(OutcomeKind::status).orElse(""),
                text(line.rule()),
                text(line.reason()),
                text(line.mark()),
                text(line.netTime()));
    }

    /** As exact as it was taken: 00:12:31.250. */
    private static Optional<String> split(Line line, String code) {
        return line.splits().stream()
                .filter(split -> split.point().equals(code))
                .map(split -> Duration.ofMillis(split.millis()))
                .map(time -> String.format(
                        Locale.ROOT,
                        "%02d:%02d:%02d.%03d",
                        time.toHours(),
                        time.toMinutesPart(),
                        time.toSecondsPart(),
                        time.toMillisPart()))
                .findFirst();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
